package comeback.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How far heard words are from said ones, whatever their capitals, apostrophes and other signs.
///
/// @param said how many were said
/// @param wrong substitutions, insertions and deletions, as few as turn the one into the other
public record WordErrors(int said, int wrong) {
    public static final WordErrors NONE = new WordErrors(0, 0);

    /// @param said words or lines of them, as is `heard`
    public static WordErrors of(List<String> said, List<String> heard) {
        List<String> meant = plain(said);
        return new WordErrors(meant.size(), distance(meant, plain(heard)));
    }

    public WordErrors plus(WordErrors other) {
        return new WordErrors(said + other.said, wrong + other.wrong);
    }

    /// Errors a said word; above 1 when more was heard than said.
    public double rate() {
        return wrong / (double) said;
    }

    /// Words in small letters and digits alone.
    static List<String> plain(List<String> text) {
        return text.stream()
                .flatMap(each -> Arrays.stream(each.split("[\\s-]+")))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int distance(List<String> said, List<String> heard) {
        int[] row = new int[heard.size() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 0; i < said.size(); i++) {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < heard.size(); j++) {
                int swapped = diagonal + (said.get(i).equals(heard.get(j)) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.min(swapped, Math.min(row[j], row[j + 1]) + 1);
            }
        }
        return row[heard.size()];
    }
}
