package comeback.lab.method;

import java.util.SplittableRandom;

/// A stream of chance of its own for each purpose and step of a run, all from its seed.
public final class Chance {
    private Chance() {}

    /// @param parts the seed, and what the stream is for
    public static SplittableRandom of(long... parts) {
        long mixed = 0;
        for (long part : parts) {
            mixed = new SplittableRandom(mixed ^ part).nextLong() + 1;
        }
        return new SplittableRandom(mixed);
    }
}
