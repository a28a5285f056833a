package comeback.sound;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words whose letters are drawn out, three or more in a row: sooo, yeahhh, skrrrrrt. Any thread.
final class DrawnOut {
    private static final Pattern RUN = Pattern.compile("([a-z])\\1{2,}");
    /// An o at the end is one but in these: "sooo" is so, "booo" is boo.
    private static final Set<String> DOUBLE_O = Set.of("boo", "coo", "moo", "too", "woo", "zoo", "shoo");

    private DrawnOut() {}

    /// Not where it is nothing else: xxx is three letters.
    static boolean is(String word) {
        return word.length() > 3 && RUN.matcher(word).find();
    }

    /// What may be meant, the likeliest first; none is drawn out but the first.
    ///
    /// @param word lower case
    static List<String> meant(String word) {
        return Stream.of(runs(word, 3), likeliest(word), runs(word, 2), runs(word, 1))
                .distinct()
                .toList();
    }

    private static String runs(String word, int most) {
        return RUN.matcher(word).replaceAll(run -> run.group(1).repeat(most));
    }

    /// As English doubles letters: consonants at a word's end, e, and o but in "long"; other
    /// vowels are single.
    static String likeliest(String word) {
        String twice = runs(word, 2);
        return RUN.matcher(word).replaceAll(run -> {
            boolean last = run.end() == word.length();
            String letter = run.group(1);
            boolean doubled = switch (letter) {
                case "a", "i", "u", "y" -> false;
                case "o" -> last ? DOUBLE_O.contains(twice) : !word.startsWith("ng", run.end());
                case "e" -> true;
                default -> last;
            };
            return doubled ? letter + letter : letter;
        });
    }
}
