package comeback.verse;

/// What it costs to stress or to rhyme on each sixteenth of a 4/4 bar, in a flow: −ln of probabilities, in nats, as
/// real
/// bars have them, turned as far as the flow turns them. Made once for the patterns of a verse. Immutable.
public final class SlotCosts {
    private static final double LEAST = 1e-3;
    private static final int GAPS = Naturalness.FAR + 1;
    private static final int SINCE = Naturalness.FAR + 1;

    private final double[] stress = new double[Naturalness.SLOTS * GAPS * SINCE * 4];
    private final double[] rhyme = new double[Naturalness.SLOTS * GAPS * 8];

    /// @param naturalness says what real bars have
    /// @param flow stresses more or less than they do
    public SlotCosts(Naturalness naturalness, Flow flow) {
        for (int slot = 0; slot < Naturalness.SLOTS; slot++) {
            double usual = naturalness.slots().stress().get(slot);
            for (int gap = 1; gap < GAPS; gap++) {
                for (int since = 0; since < SINCE; since++) {
                    for (int bits = 0; bits < 4; bits++) {
                        double real = naturalness.stress(slot, gap, bits >= 2, since);
                        stress[4 * (at(slot, gap) * SINCE + since) + bits] =
                                cost(turned(real, flow.stressOf(slot), usual), bits);
                    }
                }
                for (int bits = 0; bits < 8; bits++) {
                    double real = naturalness.rhyme(slot, gap, bits >= 4, (bits & 2) != 0);
                    rhyme[8 * at(slot, gap) + bits] = cost(real, bits);
                }
            }
        }
    }

    /// @param slot of the bar, 0 to 15
    /// @param gap sixteenths to the next syllable, from 1
    /// @param since sixteenths since the one before; 0 where there is none
    /// @param before whether the one before is stressed
    /// @param now whether this one is
    double stress(int slot, int gap, int since, boolean before, boolean now) {
        int bits = (before ? 2 : 0) + (now ? 1 : 0);
        return stress[4 * (at(slot, gap) * SINCE + Math.min(Naturalness.FAR, since)) + bits];
    }

    /// @param slot of the bar, 0 to 15
    /// @param gap sixteenths to the next syllable, from 1
    /// @param stressed whether it is
    /// @param before whether the one before is part of a rhyme
    /// @param now whether this one is
    double rhyme(int slot, int gap, boolean stressed, boolean before, boolean now) {
        return rhyme[8 * at(slot, gap) + (stressed ? 4 : 0) + (before ? 2 : 0) + (now ? 1 : 0)];
    }

    private static int at(int slot, int gap) {
        return slot * GAPS + Math.min(Naturalness.FAR, gap);
    }

    /// `real` with the odds that `flow` has against what is `usual`.
    private static double turned(double real, double flow, double usual) {
        double odds = odds(real) * odds(flow) / odds(usual);
        return odds / (1 + odds);
    }

    private static double odds(double probability) {
        double within = Math.clamp(probability, LEAST, 1 - LEAST);
        return within / (1 - within);
    }

    /// @param bits of which the lowest says whether it is
    private static double cost(double probability, int bits) {
        return -Math.log(Math.max(LEAST, (bits & 1) == 1 ? probability : 1 - probability));
    }
}
