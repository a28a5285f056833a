package comeback.lab.task;

import java.util.SplittableRandom;

/// Puts things in an order that chance decides, every order as likely as another.
final class Shuffle {
    private Shuffle() {}

    /// A new array; what is given stays as it is.
    static int[] of(int[] values, SplittableRandom chance) {
        int[] shuffled = values.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int kept = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = kept;
        }
        return shuffled;
    }

    /// 0 to `count - 1`.
    static int[] of(int count, SplittableRandom chance) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = i;
        }
        return of(values, chance);
    }
}
