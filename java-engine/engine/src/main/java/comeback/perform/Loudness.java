package comeback.perform;

/// Brings a phrase to the loudness that all phrases have, keeps its peaks below the ceiling, fades
/// its ends.
final class Loudness {
    static final float CEILING = 0.9f;
    private static final double TARGET_RMS = Math.pow(10, -18 / 20.0);
    private static final int BLOCK = 480;
    /// Blocks quieter than this share of the loudest are pauses.
    private static final double SOUNDING = 0.1;
    private static final int FADE = 480;
    private static final int LOOK_AHEAD = 240;

    private Loudness() {}

    /// Changes `samples` (48 kHz) in place; silence stays silence.
    static void level(float[] samples) {
        double rms = soundingRms(samples);
        if (rms > 0) {
            scale(samples, (float) (TARGET_RMS / rms));
            limit(samples);
        }
        for (int i = 0; i < Math.min(FADE, samples.length / 2); i++) {
            float gain = 0.5f - 0.5f * (float) Math.cos(Math.PI * i / FADE);
            samples[i] *= gain;
            samples[samples.length - 1 - i] *= gain;
        }
    }

    /// The level of what sounds, in decibels of full scale (RMS); minus infinity for silence.
    static double soundingDecibels(float[] samples) {
        return 20 * Math.log10(soundingRms(samples));
    }

    private static double soundingRms(float[] samples) {
        int blocks = samples.length / BLOCK;
        double[] powers = new double[blocks];
        double loudest = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < BLOCK; i++) {
                float value = samples[block * BLOCK + i];
                powers[block] += (double) value * value / BLOCK;
            }
            loudest = Math.max(loudest, powers[block]);
        }
        double sum = 0;
        int sounding = 0;
        for (double power : powers) {
            if (power > loudest * SOUNDING * SOUNDING) {
                sum += power;
                sounding++;
            }
        }
        return sounding == 0 ? 0 : Math.sqrt(sum / sounding);
    }

    private static void scale(float[] samples, float gain) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
        }
    }

    /// Turns the gain down smoothly before each sample that would pass the ceiling, and up again
    /// after it.
    private static void limit(float[] samples) {
        float[] gain = new float[samples.length];
        java.util.Arrays.fill(gain, 1);
        for (int i = 0; i < samples.length; i++) {
            float needed = CEILING / Math.max(CEILING, Math.abs(samples[i]));
            if (needed < 1) {
                int from = Math.max(0, i - 2 * LOOK_AHEAD);
                int to = Math.min(samples.length - 1, i + 2 * LOOK_AHEAD);
                for (int near = from; near <= to; near++) {
                    double far = Math.clamp(Math.abs(near - i) / (double) LOOK_AHEAD - 1, 0, 1);
                    gain[near] = Math.min(gain[near], (float) (needed + (1 - needed) * far * far * (3 - 2 * far)));
                }
            }
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Math.clamp(samples[i] * gain[i], -CEILING, CEILING);
        }
    }
}
