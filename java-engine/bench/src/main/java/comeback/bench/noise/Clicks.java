package comeback.bench.noise;

import java.util.SplittableRandom;

/// Four clicks a second, when chance has it: noise that dies away within 8 ms, of any loudness.
final class Clicks implements Noise {
    private static final double A_SECOND = 4;
    private static final double SHORTEST_SECONDS = 0.0003;
    private static final double LONGEST_SECONDS = 0.002;

    private final SplittableRandom chance;
    private double level;
    private double fall;

    Clicks(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    @Override
    public double next() {
        if (chance.nextDouble() < A_SECOND / SAMPLE_RATE) {
            level = 0.1 + 0.8 * chance.nextDouble();
            double seconds = SHORTEST_SECONDS + (LONGEST_SECONDS - SHORTEST_SECONDS) * chance.nextDouble();
            fall = Math.exp(-1 / (seconds * SAMPLE_RATE));
        }
        level *= fall;
        return level * (2 * chance.nextDouble() - 1);
    }
}
