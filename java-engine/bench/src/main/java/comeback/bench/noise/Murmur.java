package comeback.bench.noise;

import java.util.SplittableRandom;

/// One person of a crowd: a pulse train of 90 to 260 Hz through two resonances, a new sound each 150 to 350 ms.
final class Murmur {
    private static final double BANDWIDTH_HZ = 110;

    private final SplittableRandom chance;
    private final double pitchHz;
    private final Resonance low = new Resonance();
    private final Resonance high = new Resonance();
    private double phase;
    private int left;
    private int length = 1;
    private double lowHz = 500;
    private double highHz = 1_500;
    private double lowTarget = 500;
    private double highTarget = 1_500;
    private double loudness;

    Murmur(SplittableRandom chance) {
        this.chance = chance;
        this.pitchHz = 90 + 170 * chance.nextDouble();
    }

    double next() {
        if (left-- <= 0) {
            length = (int) ((0.15 + 0.2 * chance.nextDouble()) * Noise.SAMPLE_RATE);
            left = length;
            lowTarget = 300 + 500 * chance.nextDouble();
            highTarget = 900 + 1_300 * chance.nextDouble();
            loudness = chance.nextInt(5) == 0 ? 0 : 0.4 + 0.6 * chance.nextDouble();
        }
        lowHz += (lowTarget - lowHz) * 0.0005;
        highHz += (highTarget - highHz) * 0.0005;
        double through = 1 - left / (double) length;
        phase += pitchHz * (1.1 - 0.2 * through) / Noise.SAMPLE_RATE;
        double pulse = phase >= 1 ? 1 : 0;
        phase %= 1;
        double breath = 0.02 * (2 * chance.nextDouble() - 1);
        double source = loudness * Math.sin(Math.PI * through) * (pulse + breath);
        return low.of(source, lowHz) + 0.5 * high.of(source, highHz);
    }

    /// Two poles, moved once a millisecond.
    private static final class Resonance {
        private static final int STEADY_SAMPLES = 48;
        private static final double RADIUS = Math.exp(-Math.PI * BANDWIDTH_HZ / Noise.SAMPLE_RATE);
        private int steady;
        private double turn;
        private double before;
        private double beforeThat;

        double of(double sample, double hertz) {
            if (steady-- == 0) {
                steady = STEADY_SAMPLES;
                turn = 2 * RADIUS * Math.cos(2 * Math.PI * hertz / Noise.SAMPLE_RATE);
            }
            double now = sample + turn * before - RADIUS * RADIUS * beforeThat;
            beforeThat = before;
            before = now;
            return now;
        }
    }
}
