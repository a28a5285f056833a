package comeback.listen;

import java.util.List;

/// Finds where a new hearing goes on from words already known, by the least edits between the two.
final class WordJoin {
    private WordJoin() {}

    /// The index in `heard` at which what follows the first `settled` words of `known` begins.
    ///
    /// `heard` may go on past `known`; where several joins cost the same, the one nearest `settled` is taken.
    static int index(List<String> known, int settled, List<String> heard) {
        int[][] before = edits(known.subList(0, settled), heard);
        List<String> rest = known.subList(settled, known.size());
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int at = 0; at <= heard.size(); at++) {
            int[][] after = edits(rest, heard.subList(at, heard.size()));
            int tail = Integer.MAX_VALUE;
            for (int edits : after[rest.size()]) {
                tail = Math.min(tail, edits);
            }
            int whole = before[settled][at] + tail;
            if (whole < least || (whole == least && Math.abs(at - settled) < Math.abs(best - settled))) {
                least = whole;
                best = at;
            }
        }
        return best;
    }

    /// `[i][j]`: edits from the first `i` words of one list to the first `j` of the other.
    private static int[][] edits(List<String> from, List<String> to) {
        int[][] edits = new int[from.size() + 1][to.size() + 1];
        for (int i = 0; i <= from.size(); i++) {
            for (int j = 0; j <= to.size(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                } else {
                    int swap = edits[i - 1][j - 1] + (from.get(i - 1).equals(to.get(j - 1)) ? 0 : 1);
                    edits[i][j] = Math.min(swap, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                }
            }
        }
        return edits;
    }
}
