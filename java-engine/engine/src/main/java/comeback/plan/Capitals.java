package comeback.plan;

import comeback.verse.Line;
import comeback.verse.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words that an opponent typed with a capital though no line begins with them: names, which keep it where they are
/// quoted.
final class Capitals {
    private final Map<String, String> typed = new HashMap<>();

    /// @param lines of which those in capitals throughout tell nothing
    Capitals(List<Line> lines) {
        for (Line line : lines) {
            boolean tells = line.text().chars().anyMatch(Character::isLowerCase);
            List<Word> words = line.words();
            for (int at = 1; tells && at < words.size(); at++) {
                String word = words.get(at).text();
                if (Character.isUpperCase(word.charAt(0)) && !word.matches("I|I['’].*") && !startsAnew(line, word)) {
                    typed.put(word.toLowerCase(Locale.ROOT), word);
                }
            }
        }
    }

    /// Whether a sentence begins with it.
    private static boolean startsAnew(Line line, String word) {
        return line.text().contains(". " + word)
                || line.text().contains("? " + word)
                || line.text().contains("! " + word);
    }

    String in(String quoted) {
        if (typed.isEmpty()) {
            return quoted;
        }
        String[] words = quoted.split(" ");
        for (int at = 0; at < words.length; at++) {
            words[at] = typed.getOrDefault(words[at], words[at]);
        }
        return String.join(" ", words);
    }
}
