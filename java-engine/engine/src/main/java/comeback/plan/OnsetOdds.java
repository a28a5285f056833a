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

    private OnsetOdds(double[] chances) {
        System.arraycopy(chances, 0, this.chances, 0, chances.length);
    }

    /// These, of which a share is given up for the slots of `bar`: however often it is drawn, no slot sounds more
    /// often.
    ///
    /// @param share 0 to 1, where 1 leaves nothing but that bar
    OnsetOdds keeping(boolean[] bar, double share) {
        double[] kept = new double[chances.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (1 - share) * chances[i] + (bar[i / CONTEXTS] ? share : 0);
        }
        return new OnsetOdds(kept);
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

    static int count(boolean[] bar) {
        int count = 0;
        for (boolean sounds : bar) {
            count += sounds ? 1 : 0;
        }
        return count;
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
