package comeback.sound;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Writing that is not plain English, brought to the letters a to z: é is e, ß ss, ø o, ｆ f, ² 2, ½ 1/2.
///
/// Any thread.
public final class LatinLetters {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("å", "a"),
            Map.entry("đ", "d"),
            Map.entry("ð", "th"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"),
            Map.entry("ŋ", "ng"),
            Map.entry("ə", "e"),
            Map.entry("⁄", "/"));

    private LatinLetters() {}

    /// In lower case, with straight apostrophes; letters of other scripts stay as they are.
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT).replace('`', '\'');
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        StringBuilder folded = new StringBuilder();
        parts.codePoints().forEach(each -> {
            String letter = Character.toString(each);
            int digit = Character.digit(each, 10);
            folded.append(digit >= 0 ? String.valueOf(digit) : LETTERS.getOrDefault(letter, letter));
        });
        return folded.toString().replaceAll("[’‘ʼ´`]", "'").toLowerCase(Locale.ROOT);
    }

    /// Whether every letter and number of `text` can be read.
    public static boolean canFold(String text) {
        return isAscii(text)
                || fold(text)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .allMatch(each -> (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9'));
    }

    /// As an English reader would spell the sounds of `word`, where its marks say more than its letters: é at the end
    /// is "ay", ñ "ny", ç "s". In lower case.
    static String respelled(String word) {
        String marked = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return fold(marked.replaceAll("é(?=e?s?$)", "ay").replace("ñ", "ny").replace("ç", "s"));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
