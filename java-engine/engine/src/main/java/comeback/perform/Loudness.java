package comeback.perform;

import comeback.wave.Limiter;

/// Brings a phrase to the loudness that all phrases have, keeps its peaks below the ceiling, fades
/// its ends.
final class Loudness {
    static final float CEILING = 0.9f;
    /// What every lead is brought to.
    static final double LEAD_DECIBELS = -18;
    private static final int BLOCK = 480;
    /// Blocks quieter than this share of the loudest are pauses.
    private static final double SOUNDING = 0.1;
    private static final int FADE = 480;

    private Loudness() {}

    /// Changes `samples` (48 kHz) in place; silence stays silence.
    ///
    /// @param decibels of what sounds, RMS over full scale
    static void level(float[] samples, double decibels) {
        double rms = soundingRms(samples);
        if (rms > 0) {
            scale(samples, (float) (Math.pow(10, decibels / 20) / rms));
            Limiter.limit(samples, CEILING);
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
}
