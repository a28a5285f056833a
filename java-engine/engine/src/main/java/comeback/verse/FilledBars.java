package comeback.verse;

import comeback.time.Meter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The bars of a verse in 4/4, filled by all its lines, pickups in the bar where they sound. For one thread.
public final class FilledBars {
    private static final int SLOTS = Meter.FOUR_FOUR.slotsPerBar();

    private final Map<Integer, List<Naturalness.Filled>> bars = new HashMap<>();

    /// @param bar that the line belongs to
    /// @param slots of the line's syllables, in sixteenths from its bar line
    /// @param rhyming the syllables that are part of a rhyme
    public void add(int bar, List<VerseSyllable> syllables, List<? extends Number> slots, Set<Integer> rhyming) {
        for (int k = 0; k < slots.size(); k++) {
            int slot = (int) Math.round(slots.get(k).doubleValue());
            bars.computeIfAbsent(bar + Math.floorDiv(slot, SLOTS), FilledBars::empty)
                    .set(
                            Math.floorMod(slot, SLOTS),
                            new Naturalness.Filled(true, syllables.get(k).stressed(), rhyming.contains(k)));
        }
    }

    private static List<Naturalness.Filled> empty(int bar) {
        return new ArrayList<>(Collections.nCopies(SLOTS, Naturalness.Filled.EMPTY));
    }

    /// The mean percentile of the bars from `first` to the one of `end`; 0 where all are empty.
    ///
    /// @param end a slot counted from `first`
    public double naturalness(int first, double end, Naturalness naturalness) {
        int last = first + Math.max(0, Math.floorDiv((int) Math.round(end), SLOTS));
        double sum = 0;
        int filled = 0;
        for (int bar = first; bar <= last; bar++) {
            double percentile = naturalness.percentile(bars.getOrDefault(bar, empty(bar)));
            sum += percentile;
            filled += percentile > 0 ? 1 : 0;
        }
        return filled == 0 ? 0 : sum / filled;
    }
}
