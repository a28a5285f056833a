package comeback.write;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes one line of pieces that were put together.
final class Tidying {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LOOSE_MARK = Pattern.compile(" ([,?!.])");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    /// A capital one only where a sentence begins: exhibit A is a letter.
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(a|(?<=^[\"'“]{0,2}|[.?!,] [\"'“]{0,2})A)n? (?=(\\p{L}+))");
    private static final Pattern SILENT = Pattern.compile("(?i)hour.*|honest.*|honou?r.*|heir.*");
    private static final Pattern CONSONANT_SOUND =
            Pattern.compile("(?i)uni[^mn].*|use.*|us[ei].*|one.*|once.*|eu.*|ukulele.*|unicorn.*|union.*");

    private Tidying() {}

    /// One space between words, none before punctuation, a capital first, and "a" or "an" as the next word sounds.
    static String tidy(String text) {
        String spaced = LOOSE_MARK
                .matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("$1")
                .strip();
        String articled = ARTICLE.matcher(spaced).replaceAll(match -> article(match.group(1), match.group(2)));
        Matcher letter = LETTER_OR_DIGIT.matcher(articled);
        return letter.find()
                ? articled.substring(0, letter.start())
                        + letter.group().toUpperCase(Locale.ROOT)
                        + articled.substring(letter.end())
                : articled;
    }

    /// Whether the last word waits for the next one to be written.
    static boolean endsInArticle(String text) {
        String spoken = text.strip();
        String last = spoken.substring(spoken.lastIndexOf(' ') + 1);
        return last.equalsIgnoreCase("a") || last.equalsIgnoreCase("an");
    }

    private static String article(String a, String next) {
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(next.charAt(0))) >= 0;
        boolean soundsVowel = (vowel && !CONSONANT_SOUND.matcher(next).matches())
                || SILENT.matcher(next).matches();
        return a + (soundsVowel ? "n " : " ");
    }
}
