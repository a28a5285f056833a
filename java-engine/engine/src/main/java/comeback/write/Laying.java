package comeback.write;

import comeback.plan.LinePlan;
import comeback.verse.Flow;
import comeback.verse.Line;
import comeback.verse.LineGrid;
import comeback.verse.LineRhythm;
import comeback.verse.RhymePlace;
import comeback.verse.SlotPattern;
import comeback.verse.StressFit;
import comeback.verse.VerseSyllable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds where a line lies best: on one of the patterns planned for it, or freely where none are.
final class Laying {
    private static final int EARLIEST_SLOT = -2;

    /// @param slots of its syllables, in sixteenths from the line's bar line; none where it is to be laid freely, once
    ///     its place among others is known
    /// @param cost a syllable: about 0.9 for real lines, more where stresses and rhymes fall as they rarely do
    record Laid(List<Double> slots, double cost) {}

    private final StressFit free;

    Laying(LineGrid grid, Flow flow) {
        this.free = new StressFit(grid, flow);
    }

    /// Nothing where the line has no room.
    ///
    /// @param rhyming how many syllables at its end rhyme
    Optional<Laid> lay(Line line, LinePlan plan, int rhyming) {
        if (plan.isFree()) {
            List<VerseSyllable> syllables = VerseSyllable.of(line);
            return free.fit(syllables, EARLIEST_SLOT, RhymePlace.of(syllables))
                    .map(fit -> new Laid(List.of(), fit.cost()));
        }
        return Optional.ofNullable(planned(LineRhythm.of(line), plan, rhyming));
    }

    /// The same for a line of which no more than the rhythm is known yet, on a plan that has patterns for it; null
    /// where it has no room.
    static @Nullable Laid planned(LineRhythm rhythm, LinePlan plan, int rhyming) {
        SlotPattern best = null;
        double least = Double.MAX_VALUE;
        for (SlotPattern pattern : plan.of(rhythm.count())) {
            double cost = pattern.cost(rhythm, rhyming);
            if (cost < least) {
                least = cost;
                best = pattern;
            }
        }
        return best == null ? null : new Laid(best.places(), least / rhythm.count());
    }
}
