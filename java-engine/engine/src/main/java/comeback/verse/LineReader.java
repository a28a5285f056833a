package comeback.verse;

import comeback.problem.Problem;
import comeback.sound.LatinLetters;
import comeback.sound.Lexicon;
import comeback.sound.Pronunciation;
import comeback.sound.SpokenFigure;
import comeback.sound.Syllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a written line: its words, without punctuation, and how each is said. A figure with its signs and unit is one
/// word: `$1,000`, `7:30`, `9mm`, `'90s`. Any thread.
public final class LineReader {
    private static final String FIGURE =
            "[#$£€¥+]*['’.]?\\d(?:[\\d.,:/-]*\\d)?(?:[%$£€¥]|\\p{L}[\\p{L}\\p{M}\\d]*)?(?:['’]\\p{L}+)?";
    private static final String WORD =
            "['’‘ʼ]?(?:\\$(?=\\p{L}))?[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|\\$(?=\\p{L}))*(?:['’ʼ][\\p{L}\\p{M}]+)*['’ʼ]?";
    private static final String SIGN = "(?<![&@+])[&@+](?![&@+])";
    private static final Pattern TOKEN = Pattern.compile(FIGURE + "|" + WORD + "|" + SIGN);

    private static final Set<String> CLIPPED_BEFORE = Set.of(
            ("'cause 'em 'til 'bout 'round 'n 'n' 'fore 'nuff 'lone 'sup 'tis 'twas 'neath 'tude 'hood 'burbs 'gram"
                            + " 'member 'less 'cept 'stead 'way 'gainst 'fraid")
                    .split(" "));
    private static final Set<String> CLIPPED_AFTER =
            Set.of("o' lil' ol' an' wit' th' mo' fo' po' yo' bro' gon' 'n' jus'".split(" "));

    private final Lexicon lexicon;

    public LineReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A line of no words when `text` has none. Never fails: words in letters that are not Latin are passed over, as
    /// are emoji and punctuation.
    public Line read(String text) {
        List<String> tokens = tokens(text)
                .filter(LatinLetters::canFold)
                .map(LineReader::unquoted)
                .toList();
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            words.add(new Word(tokens.get(at), said(tokens, at)));
        }
        return new Line(text.strip(), words);
    }

    /// "$5 million" is "five" and "million dollars"; any other word is said by itself.
    private Pronunciation said(List<String> tokens, int at) {
        String token = tokens.get(at);
        if (at > 0 && SpokenFigure.isScaledMoney(tokens.get(at - 1), token)) {
            List<Syllable> syllables = new ArrayList<>(lexicon.pronounce(token).syllables());
            syllables.addAll(
                    lexicon.pronounce(tokens.get(at - 1).substring(0, 1)).syllables());
            return new Pronunciation(syllables);
        }
        boolean scaled = at + 1 < tokens.size() && SpokenFigure.isScaledMoney(token, tokens.get(at + 1));
        return lexicon.pronounce(scaled ? token.substring(1) : token);
    }

    /// The first word of `text` that cannot be read, if there is one.
    public static Optional<String> unreadable(String text) {
        return tokens(text).filter(token -> !LatinLetters.canFold(token)).findFirst();
    }

    /// For what somebody wrote to be said or answered, rather than what was heard.
    ///
    /// @param what the text is, as a sentence begins with it: "Line 3"
    /// @throws Problem when a word of it cannot be read
    public static void requireReadable(String text, String what) {
        unreadable(text).ifPresent(word -> {
            throw new Problem("%s has the word '%s', whose letters are not Latin: write it as it sounds in English."
                    .formatted(what, word));
        });
    }

    private static Stream<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group);
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
