package comeback.bench.noise;

import java.util.SplittableRandom;

/// Noise that falls by 3 dB an octave (P. Kellet's filter of three poles), swelling from -40 to -10 dB of full scale
/// and back in half a minute.
final class PinkNoise implements Noise {
    private static final double LEAST_DECIBELS = -40;
    private static final double MOST_DECIBELS = -10;
    private static final double PERIOD_FRAMES = 30.0 * SAMPLE_RATE;
    /// Of the filter's output, for white noise within ±1.
    private static final double LEVEL = 1.71;

    private final SplittableRandom chance;
    private double low;
    private double middle;
    private double high;
    private long frame;

    PinkNoise(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    @Override
    public double next() {
        double white = 2 * chance.nextDouble() - 1;
        low = 0.99765 * low + 0.0990460 * white;
        middle = 0.96300 * middle + 0.2965164 * white;
        high = 0.57000 * high + 1.0526913 * white;
        double swell = 0.5 - 0.5 * Math.cos(2 * Math.PI * frame++ / PERIOD_FRAMES);
        double decibels = LEAST_DECIBELS + (MOST_DECIBELS - LEAST_DECIBELS) * swell;
        double pink = (low + middle + high + 0.1848 * white) / LEVEL;
        return Math.clamp(Math.pow(10, decibels / 20) * pink, -1, 1);
    }
}
