package comeback.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Schemes that stanzas may have.
final class Schemes {
    /// Longer stanzas have too many partitions to go through: 203 of six lines, 877 of seven.
    private static final int MOST_LINES_IN_ALL = 6;

    /// The usual ones, repeated with fresh rhymes as often as a stanza has room.
    private static final List<String> USUAL = List.of(
            "AA", "AAA", "ABA", "AAB", "ABB", "ABAB", "ABBA", "ABCB", "ABAC", "AABB", "AABBCC", "ABABCC", "ABCCCB",
            "ABCCB", "AABCCB");

    private Schemes() {}

    /// Every way to part `lines` into groups, where these are few; else none.
    static List<Scheme> all(int lines) {
        List<Scheme> all = new ArrayList<>();
        if (lines <= MOST_LINES_IN_ALL) {
            grow(new ArrayList<>(), lines, 0, all);
        }
        return all;
    }

    private static void grow(List<Integer> begun, int lines, int groups, List<Scheme> all) {
        if (begun.size() == lines) {
            all.add(new Scheme(begun));
            return;
        }
        for (int group = 0; group <= groups; group++) {
            begun.add(group);
            grow(begun, lines, Math.max(groups, group + 1), all);
            begun.removeLast();
        }
    }

    /// The schemes that poems of many kinds have, and the same with a couplet at the end.
    static Set<Scheme> usual(int lines) {
        Set<Scheme> schemes = new LinkedHashSet<>();
        for (String pattern : USUAL) {
            List<Integer> labels = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                int round = line / pattern.length();
                labels.add(pattern.length() * round + pattern.charAt(line % pattern.length()) - 'A');
            }
            schemes.add(Scheme.of(labels));
            if (lines > 4) {
                labels.set(lines - 2, -1);
                labels.set(lines - 1, -1);
                schemes.add(Scheme.of(labels));
            }
        }
        return schemes;
    }
}
