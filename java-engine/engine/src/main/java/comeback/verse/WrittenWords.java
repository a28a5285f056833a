package comeback.verse;

import comeback.sound.LatinLetters;
import comeback.sound.LongWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a written line, without punctuation. A figure with its signs and unit is one word: `$1,000`, `7:30`,
/// `9mm`, `'90s`. Any thread.
///
/// The patterns give nothing back that they have taken: a line of one endless word costs no stack, and no time twice.
final class WrittenWords {
    private static final String FIGURE =
            "[#$£€¥+]{0,3}+['’.]?\\d(?:[\\d.,:/-]*\\d)?(?:[%$£€¥]|\\p{L}[\\p{L}\\p{M}\\d]*+)?(?:['’]\\p{L}++)?";
    private static final String WORD = "['’‘ʼ]?(?:\\$(?=\\p{L}))?[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|\\$(?=\\p{L}))*+"
            + "(?:['’ʼ][\\p{L}\\p{M}]++)*+['’ʼ]?";
    private static final String SIGN = "(?<![&@+])[&@+](?![&@+])";
    private static final Pattern TOKEN = Pattern.compile(FIGURE + "|" + WORD + "|" + SIGN);

    private static final Set<String> CLIPPED_BEFORE = Set.of(
            ("'cause 'em 'til 'bout 'round 'n 'n' 'fore 'nuff 'lone 'sup 'tis 'twas 'neath 'tude 'hood 'burbs 'gram"
                            + " 'member 'less 'cept 'stead 'way 'gainst 'fraid")
                    .split(" "));
    private static final Set<String> CLIPPED_AFTER =
            Set.of("o' lil' ol' an' wit' th' mo' fo' po' yo' bro' gon' 'n' jus'".split(" "));

    private WrittenWords() {}

    /// The words that can be read, in order.
    static List<String> of(String text) {
        return all(text)
                .filter(WrittenWords::isReadable)
                .map(WrittenWords::unquoted)
                .toList();
    }

    /// Every word, those that cannot be read too.
    static Stream<String> all(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group);
    }

    static boolean isReadable(String word) {
        return LatinLetters.canFold(word) && !LongWords.isEndless(word);
    }

    /// Quotation marks look like apostrophes: 'you rap' keeps none, rappin' and 'cause keep theirs.
    private static String unquoted(String token) {
        String word = token.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
        boolean figure = word.length() > 1 && Character.isDigit(word.charAt(1));
        if (word.startsWith("'") && !figure && !CLIPPED_BEFORE.contains(word.toLowerCase(Locale.ROOT))) {
            word = word.substring(1);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean clipped = lower.endsWith("in'") || lower.endsWith("s'") || CLIPPED_AFTER.contains(lower);
        return word.endsWith("'") && !clipped ? word.substring(0, word.length() - 1) : word;
    }
}
