package comeback.listen;

import java.util.ArrayList;
import java.util.List;

/// The peaks of a novelty curve of 10 ms steps.
final class Peaks {
    private Peaks() {}

    /// Those above `least` that are highest within `aloneRows` either side (the first of equals), refined between the
    /// steps by a parabola.
    static List<Onset> of(double[] novelty, double least, int aloneRows) {
        List<Onset> onsets = new ArrayList<>();
        for (int row = 1; row < novelty.length - 1; row++) {
            if (novelty[row] > least && isHighest(novelty, row, aloneRows)) {
                double before = novelty[row - 1];
                double after = novelty[row + 1];
                double bend = before - 2 * novelty[row] + after;
                double shift = bend < -1e-9 ? 0.5 * (before - after) / bend : 0;
                double seconds = (row + Math.clamp(shift, -0.5, 0.5)) / MelBands.ROWS_PER_SECOND;
                onsets.add(new Onset(seconds, novelty[row]));
            }
        }
        return List.copyOf(onsets);
    }

    private static boolean isHighest(double[] novelty, int row, int aloneRows) {
        int last = Math.min(novelty.length - 1, row + aloneRows);
        for (int other = Math.max(0, row - aloneRows); other <= last; other++) {
            if (novelty[other] > novelty[row] || (novelty[other] == novelty[row] && other < row)) {
                return false;
            }
        }
        return true;
    }
}
