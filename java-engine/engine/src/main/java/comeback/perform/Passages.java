package comeback.perform;

import java.util.List;

/// Leaves of a sound only some passages.
final class Passages {
    /// Long enough not to click, short enough to keep a consonant.
    static final double FADE_SECONDS = 0.015;

    private Passages() {}

    /// Silences `samples` (48 kHz) outside `passages`, in place; all stays where there are none.
    ///
    /// @param passages in order of time, none overlapping another
    static void keepOnly(List<Passage> passages, float[] samples) {
        int at = passages.isEmpty() ? samples.length : 0;
        for (Passage passage : passages) {
            int from = frame(passage.fromSeconds(), samples);
            int to = frame(passage.toSeconds(), samples);
            silence(samples, at, from);
            for (int i = from; i < to; i++) {
                double seconds = i / (double) Performer.SAMPLE_RATE;
                double inside = Math.min(seconds - passage.fromSeconds(), passage.toSeconds() - seconds) / FADE_SECONDS;
                samples[i] *= (float) (0.5 - 0.5 * Math.cos(Math.PI * Math.clamp(inside, 0, 1)));
            }
            at = to;
        }
        silence(samples, at, samples.length);
    }

    private static int frame(double seconds, float[] samples) {
        return (int) Math.clamp(Math.ceil(seconds * Performer.SAMPLE_RATE), 0, samples.length);
    }

    private static void silence(float[] samples, int from, int to) {
        if (from < to) {
            java.util.Arrays.fill(samples, from, to, 0);
        }
    }
}
