package comeback.wave;

import java.util.Arrays;

/// Keeps peaks below a ceiling: the gain is down 5 ms before and after each sample that would pass it, and comes and
/// goes smoothly in another 5 ms. What lies further off stays as it is, to the bit.
public final class Limiter {
    private static final int NEAR_FRAMES = 240;

    private Limiter() {}

    /// Changes `samples` (finite, 48 kHz) in place; afterwards none is beyond ±`ceiling`.
    public static void limit(float[] samples, float ceiling) {
        float[] gain = new float[samples.length];
        Arrays.fill(gain, 1);
        for (int i = 0; i < samples.length; i++) {
            float needed = ceiling / Math.max(ceiling, Math.abs(samples[i]));
            if (needed < 1) {
                int from = Math.max(0, i - 2 * NEAR_FRAMES);
                int to = Math.min(samples.length - 1, i + 2 * NEAR_FRAMES);
                for (int near = from; near <= to; near++) {
                    double far = Math.clamp(Math.abs(near - i) / (double) NEAR_FRAMES - 1, 0, 1);
                    gain[near] = Math.min(gain[near], (float) (needed + (1 - needed) * far * far * (3 - 2 * far)));
                }
            }
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Math.clamp(samples[i] * gain[i], -ceiling, ceiling);
        }
    }
}
