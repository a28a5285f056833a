package comeback.verse;

import comeback.time.Ppq;
import comeback.time.Timeline;

/// The grid that one line of verse is laid on: as many bars as give its syllables time, cut into slots.
///
/// In 4/4 at middling tempos a line is one bar; in short bars or at high tempos it is two, four or eight. A slot is a
/// sixteenth, or in triplets a third of a quarter; where a line is two bars because time is short, a third of two, so
/// that triplets are as many to a line at any tempo.
///
/// @param slotQuarters how long a slot is, in quarters
public record LineGrid(Timeline timeline, int barsPerLine, double slotQuarters) {
    /// Syllables a second that stay intelligible when sustained.
    public static final double DENSEST = 5.2;

    /// Syllables a second that a short verse may ask for; beyond that words are lost.
    private static final double DENSEST_WHEN_SHORT = 7;

    private static final double SYLLABLES_WANTED = 10.5;
    private static final double FEWEST_SYLLABLES_WANTED = 9;
    private static final int MOST_BARS = 8;
    private static final double SIXTEENTH = 0.25;
    private static final int TRIPLET = 3;

    /// Of sixteenths.
    public LineGrid(Timeline timeline, int barsPerLine) {
        this(timeline, barsPerLine, SIXTEENTH);
    }

    /// As `flow` cuts the bar; in meters that are not counted in quarters always in sixteenths.
    public static LineGrid of(Timeline timeline, Flow flow) {
        LineGrid grid = of(timeline);
        boolean inQuarters = timeline.meter().pulseQuarters() == 1;
        return flow.isTriplets() && inQuarters ? grid.inTriplets() : grid;
    }

    /// Of sixteenths.
    public static LineGrid of(Timeline timeline) {
        int bars = 1;
        while (bars < MOST_BARS && bars * barSeconds(timeline) * DENSEST < SYLLABLES_WANTED) {
            bars *= 2;
        }
        return new LineGrid(timeline, bars);
    }

    /// This grid, or one of fewer bars a line, so that a couplet fits into `bars`, as long as its lines can still be
    /// understood.
    public LineGrid within(int bars) {
        LineGrid grid = this;
        while (2 * grid.barsPerLine > bars && grid.barsPerLine > 1 && isClearAt(grid.barsPerLine / 2)) {
            double shorter = grid.isTriplets() ? grid.slotQuarters / 2 : grid.slotQuarters;
            grid = new LineGrid(timeline, grid.barsPerLine / 2, shorter);
        }
        return grid;
    }

    private boolean isClearAt(int bars) {
        return bars * barSeconds(timeline) * DENSEST_WHEN_SHORT >= FEWEST_SYLLABLES_WANTED;
    }

    /// Lines of as many bars, cut into triplets.
    public LineGrid inTriplets() {
        return new LineGrid(timeline, barsPerLine, barsPerLine / (double) TRIPLET);
    }

    /// The same slots, for lines of twice as many bars.
    public LineGrid twice() {
        return new LineGrid(timeline, 2 * barsPerLine, slotQuarters);
    }

    public boolean isTriplets() {
        return slotQuarters != SIXTEENTH;
    }

    /// Slots of a line.
    public int slots() {
        return (int) Math.round(barsPerLine * timeline.meter().quartersPerBar() / slotQuarters);
    }

    public double slotSeconds() {
        return timeline.tempo().secondsPerQuarter() * slotQuarters;
    }

    /// Slots from one felt pulse to the next.
    public int pulseSlots() {
        return isTriplets() ? TRIPLET : (int) Math.round(timeline.meter().pulseQuarters() / slotQuarters);
    }

    /// Where a slot lies, in sixteenths from the line's bar line.
    public double sixteenths(int slot) {
        return slot * slotQuarters * 4;
    }

    /// The first slot that lies no earlier than `sixteenths`.
    public int slotFrom(double sixteenths) {
        return (int) Math.ceil(sixteenths / 4 / slotQuarters - 1e-9);
    }

    /// Where a line's rhyme belongs: the last pulse of its bars.
    public int rhymeSlot() {
        return slots() - pulseSlots();
    }

    /// Most syllables a line can hold and stay intelligible.
    public int mostSyllables() {
        return Math.min(slots() - 1, (int) Math.floor(slots() * slotSeconds() * DENSEST));
    }

    /// @param sixteenths from the bar line of the line's bar
    public Ppq position(int lineBar, double sixteenths) {
        return timeline.slot(lineBar, sixteenths);
    }

    private static double barSeconds(Timeline timeline) {
        return timeline.meter().quartersPerBar() * timeline.tempo().secondsPerQuarter();
    }
}
