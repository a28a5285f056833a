package comeback.write;

import comeback.bank.Anchor;
import comeback.bank.Draw;
import comeback.bank.Move;
import comeback.problem.Problem;
import comeback.time.Ppq;
import comeback.verse.Flow;
import comeback.verse.Line;
import comeback.verse.LineGrid;
import comeback.verse.RhymePlace;
import comeback.verse.StressFit;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.List;

/// Gives lines their places one after the other, so that a pickup never runs into the line before.
final class Placing {
    private static final int EARLIEST_SLOT = -2;
    private static final int REST_SLOTS = 2;
    private static final double STRESSED = 0.5;
    private static final double RHYMED = 0.8;
    private static final double PUNCH = 1.0;

    private final LineGrid grid;
    private final StressFit fit;
    private final MicroTiming timing;
    private double lastSlot = Integer.MIN_VALUE / 2;
    private int lastBar;

    Placing(LineGrid grid, Flow flow, Draw draw) {
        this.grid = grid;
        this.fit = new StressFit(grid, flow);
        this.timing = new MicroTiming(flow, grid.slotSeconds(), draw);
    }

    /// Lays the line where its stresses fall best, after the one before.
    ///
    /// @param bar where the line begins
    /// @param rhymeSyllables how many syllables at its end rhyme
    /// @param punch whether the line turns the couplet
    /// @throws Problem when the line holds more syllables than its bars have room for
    LyricLine place(
            Line line, int bar, int rhymeSyllables, boolean punch, List<Anchor> anchors, Move move, String item) {
        return place(line, bar, free(line, bar), rhymeSyllables, punch, anchors, move, item);
    }

    /// @param slots of its syllables, in sixteenths; none where it is to be laid freely, as is one whose slots the line
    /// before took
    LyricLine place(
            Line line,
            int bar,
            List<Double> slots,
            int rhymeSyllables,
            boolean punch,
            List<Anchor> anchors,
            Move move,
            String item) {
        boolean hasRoom = !slots.isEmpty() && slots.getFirst() > lastSlotSeenFrom(bar);
        List<Double> settled = hasRoom ? slots : free(line, bar);
        lastSlot = settled.getLast();
        lastBar = bar;
        List<PlacedSyllable> placed = placed(VerseSyllable.of(line), settled, bar, rhymeSyllables, punch);
        return new LyricLine(line, bar, placed, anchors, move, item);
    }

    /// The last syllable before, in sixteenths from the bar line of `bar`.
    private double lastSlotSeenFrom(int bar) {
        return lastSlot - (bar - lastBar) * grid.timeline().meter().slotsPerBar();
    }

    private List<Double> free(Line line, int bar) {
        List<VerseSyllable> syllables = VerseSyllable.of(line);
        double after = lastSlotSeenFrom(bar) + REST_SLOTS;
        double earliest = Math.clamp(after, EARLIEST_SLOT, 4);
        return fit.fit(syllables, earliest, RhymePlace.of(syllables))
                .or(() -> fit.fit(syllables, EARLIEST_SLOT, RhymePlace.of(syllables)))
                .orElseThrow(
                        () -> new Problem("The line \"%s\" has %d syllables, more than its %d bars hold: cut it in two."
                                .formatted(line.text(), syllables.size(), grid.barsPerLine())))
                .slots();
    }

    private List<PlacedSyllable> placed(
            List<VerseSyllable> syllables, List<Double> slots, int bar, int rhymeSyllables, boolean punch) {
        List<PlacedSyllable> placed = new ArrayList<>();
        for (int i = 0; i < syllables.size(); i++) {
            VerseSyllable syllable = syllables.get(i);
            boolean rhymes = i >= syllables.size() - rhymeSyllables;
            double accent = !syllable.stressed() ? 0 : rhymes ? (punch ? PUNCH : RHYMED) : STRESSED;
            double quarters =
                    timing.nextSeconds(slots.get(i)) / grid.timeline().tempo().secondsPerQuarter();
            Ppq onset = grid.position(bar, slots.get(i)).plus(quarters);
            placed.add(new PlacedSyllable(
                    syllable.syllable(), syllable.word(), syllable.inWord(), onset, slots.get(i), accent, rhymes));
        }
        return placed;
    }
}
