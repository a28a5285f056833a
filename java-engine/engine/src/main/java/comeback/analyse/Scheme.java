package comeback.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which line ends of a stanza rhyme with which: ABAB and its like.
///
/// @param groups one a line; lines with one number rhyme; numbers from 0 in order of their first line
public record Scheme(List<Integer> groups) {
    private static final int LETTERS = 26;

    public Scheme {
        groups = List.copyOf(groups);
    }

    /// @param labels equal where lines rhyme, else of any kind
    static Scheme of(List<?> labels) {
        Map<Object, Integer> numbers = new HashMap<>();
        List<Integer> groups = new ArrayList<>();
        for (Object label : labels) {
            groups.add(numbers.computeIfAbsent(label, fresh -> numbers.size()));
        }
        return new Scheme(groups);
    }

    int lines() {
        return groups.size();
    }

    /// Whether two lines rhyme.
    public boolean joins(int one, int other) {
        return groups.get(one).equals(groups.get(other));
    }

    /// "ABAB"; after 26 groups a letter has a number, "A1".
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int group : groups) {
            text.append((char) ('A' + group % LETTERS)).append(group < LETTERS ? "" : group / LETTERS);
        }
        return text.toString();
    }
}
