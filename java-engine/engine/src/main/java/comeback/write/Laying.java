package comeback.write;

import comeback.plan.LinePlan;
import comeback.verse.Flow;
import comeback.verse.Line;
import comeback.verse.LineGrid;
import comeback.verse.RhymePlace;
import comeback.verse.SlotPattern;
import comeback.verse.StressFit;
import comeback.verse.VerseSyllable;
import java.util.List;
import java.util.Optional;

/// Finds where a line lies best: on one of the patterns planned for it, or freely where none are.
final class Laying {
    private static final int EARLIEST_SLOT = -2;

    /// @param slots of its syllables; none where it is to be laid freely, once its place among others is known
    /// @param cost a syllable: about 0.9 for real lines, more where stresses and rhymes fall as they rarely do
    record Laid(List<Integer> slots, double cost) {}

    private final StressFit free;

    Laying(LineGrid grid, Flow flow) {
        this.free = new StressFit(grid, flow);
    }

    /// Nothing where the line has no room.
    ///
    /// @param rhyming how many syllables at its end rhyme
    Optional<Laid> lay(Line line, LinePlan plan, int rhyming) {
        List<VerseSyllable> syllables = VerseSyllable.of(line);
        if (plan.isFree()) {
            return free.fit(syllables, EARLIEST_SLOT, RhymePlace.of(syllables))
                    .map(fit -> new Laid(List.of(), fit.cost()));
        }
        boolean[] stressed = new boolean[syllables.size()];
        for (int i = 0; i < stressed.length; i++) {
            stressed[i] = syllables.get(i).stressed();
        }
        SlotPattern best = null;
        double least = Double.MAX_VALUE;
        for (SlotPattern pattern : plan.of(stressed.length)) {
            double cost = pattern.cost(stressed, rhyming);
            if (cost < least) {
                least = cost;
                best = pattern;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Laid(best.slots(), least / stressed.length));
    }
}
