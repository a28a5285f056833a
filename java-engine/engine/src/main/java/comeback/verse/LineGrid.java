package comeback.verse;

import comeback.time.Ppq;
import comeback.time.Timeline;

/// The grid that one line of verse is laid on: as many bars as give its syllables time.
///
/// In 4/4 at middling tempos a line is one bar; in short bars or at high tempos it is two, four or eight.
public record LineGrid(Timeline timeline, int barsPerLine) {
    /// Syllables a second that stay intelligible when sustained.
    public static final double DENSEST = 5.2;

    /// Syllables a second that a short verse may ask for; beyond that words are lost.
    private static final double DENSEST_WHEN_SHORT = 7;

    private static final double SYLLABLES_WANTED = 10.5;
    private static final double FEWEST_SYLLABLES_WANTED = 9;
    private static final int MOST_BARS = 8;

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
            grid = new LineGrid(timeline, grid.barsPerLine / 2);
        }
        return grid;
    }

    private boolean isClearAt(int bars) {
        return bars * barSeconds(timeline) * DENSEST_WHEN_SHORT >= FEWEST_SYLLABLES_WANTED;
    }

    public int slots() {
        return barsPerLine * timeline.meter().slotsPerBar();
    }

    public double slotSeconds() {
        return timeline.tempo().secondsPerQuarter() / 4;
    }

    /// Sixteenths from one felt pulse to the next.
    public int pulseSlots() {
        return (int) Math.round(timeline.meter().pulseQuarters() * 4);
    }

    /// Where a line's rhyme belongs: the last pulse of its bars.
    public int rhymeSlot() {
        return slots() - pulseSlots();
    }

    /// Most syllables a line can hold and stay intelligible.
    public int mostSyllables() {
        return (int) Math.floor(slots() * slotSeconds() * DENSEST);
    }

    public Ppq position(int lineBar, double slot) {
        return timeline.slot(lineBar, slot);
    }

    private static double barSeconds(Timeline timeline) {
        return timeline.meter().quartersPerBar() * timeline.tempo().secondsPerQuarter();
    }
}
