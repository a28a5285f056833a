package comeback.plan;

import comeback.verse.Flow;
import comeback.verse.Naturalness;
import java.util.Random;

/// How readily a syllable starts on a slot of a 4/4 bar, given the three before, as a flow turns what real bars have.
final class OnsetOdds {
    static final int SLOTS = Naturalness.SLOTS;
    static final int CONTEXTS = 1 << Naturalness.BEFORE;

    /// Seconds a sixteenth below which neighbouring ones are hard to understand.
    private static final double QUICK = 0.14;

    private static final double QUICK_ODDS = 0.4;

    /// From where on in a bar lines end, and would leave more empty than real bars do.
    private static final int LATE = 12;

    private static final double LATE_ODDS = 1.5;

    private final double[] chances = new double[SLOTS * CONTEXTS];

    OnsetOdds(Naturalness naturalness, Flow flow, double slotSeconds) {
        for (int slot = 0; slot < SLOTS; slot++) {
            double turn = odds(flow.onset().get(slot))
                    / odds(naturalness.slots().onset().get(slot));
            for (int before = 0; before < CONTEXTS; before++) {
                boolean quick = slotSeconds < QUICK && (before & 1) == 1;
                double lean = slot >= LATE ? LATE_ODDS : 1;
                double odds = odds(naturalness.onset(slot, before)) * turn * lean * (quick ? QUICK_ODDS : 1);
                chances[slot * CONTEXTS + before] = odds / (1 + odds);
            }
        }
    }

    private static double odds(double probability) {
        double within = Math.clamp(probability, 0.001, 0.999);
        return within / (1 - within);
    }

    /// @param slot from some bar line; negative before it
    /// @param before whether the three slots before sound, a bit each, the nearest the lowest
    double chance(int slot, int before) {
        return chances[Math.floorMod(slot, SLOTS) * CONTEXTS + before];
    }

    static int after(int before, boolean sounds) {
        return (before << 1 | (sounds ? 1 : 0)) & CONTEXTS - 1;
    }

    boolean[] bar(Random random) {
        boolean[] bar = new boolean[SLOTS];
        int before = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            bar[slot] = random.nextDouble() < chance(slot, before);
            before = after(before, bar[slot]);
        }
        return bar;
    }
}
