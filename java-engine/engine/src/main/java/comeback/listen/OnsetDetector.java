package comeback.listen;

import java.util.ArrayList;
import java.util.List;

/// Finds where syllables' vowels begin, from sound alone: peaks of {@link Novelty}. Pure; safe from any thread.
public final class OnsetDetector {
    private static final double LOWEST_NOVELTY = 0.2;
    private static final int ALONE_ROWS = 5;

    private OnsetDetector() {}

    /// Vowel onsets of mono `samples` (±1, at `sampleRate` Hz, 8000 to 192000) in order of time; none in silence.
    ///
    /// @throws IllegalArgumentException for another sample rate
    public static List<Onset> detect(float[] samples, int sampleRate) {
        return peaks(Novelty.of(new MelBands(sampleRate).rows(samples)));
    }

    /// The peaks of a novelty curve of 10 ms steps, refined between the steps by a parabola.
    static List<Onset> peaks(double[] novelty) {
        List<Onset> onsets = new ArrayList<>();
        for (int row = 1; row < novelty.length - 1; row++) {
            if (novelty[row] > LOWEST_NOVELTY && isHighest(novelty, row)) {
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

    /// Highest within 50 ms either side; the first of equals.
    private static boolean isHighest(double[] novelty, int row) {
        int last = Math.min(novelty.length - 1, row + ALONE_ROWS);
        for (int other = Math.max(0, row - ALONE_ROWS); other <= last; other++) {
            if (novelty[other] > novelty[row] || (novelty[other] == novelty[row] && other < row)) {
                return false;
            }
        }
        return true;
    }
}
