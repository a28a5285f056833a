package comeback.lab.method;

import java.util.SplittableRandom;

/// The order in which rows come: each once an epoch, shuffled anew for every one. It follows from the seed and the
/// place alone, so that nothing of it need be saved.
public final class Epochs {
    private final int[] order;
    private final long seed;
    private long epoch = -1;

    /// @param rows of one epoch, at least one
    public Epochs(int rows, long seed) {
        order = new int[rows];
        this.seed = seed;
    }

    /// Which row comes at a place, counted from the first of the first epoch.
    public int row(long place) {
        long wanted = place / order.length;
        if (wanted != epoch) {
            shuffle(wanted);
        }
        return order[(int) (place % order.length)];
    }

    private void shuffle(long wanted) {
        SplittableRandom chance = Chance.of(seed, wanted);
        for (int i = 0; i < order.length; i++) {
            int other = chance.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        epoch = wanted;
    }
}
