package comeback.bench.noise;

import java.util.SplittableRandom;

/// What silence is in a 16-bit recording: the last bit, at random.
record Dither(SplittableRandom chance) implements Noise {
    private static final double STEP = 1 / 32_768.0;

    Dither(long seed) {
        this(new SplittableRandom(seed));
    }

    @Override
    public double next() {
        return STEP * (chance.nextInt(3) - 1);
    }
}
