package comeback.listen;

import java.util.ArrayDeque;

/// When the ear should decode: every so many rows, and 120 ms after each time a voice falls silent, if somebody waits.
///
/// Positions are rows of a {@link Recording}, so they do not depend on the host's block size.
final class DecodeSchedule {
    private static final int PAUSE_ROWS = 12;

    private final ArrayDeque<Integer> due = new ArrayDeque<>();
    private final int everyRows;
    private final boolean atPauses;
    private int rows;
    private int lastDue;
    private int lastVoiced;
    private boolean speaks;

    DecodeSchedule(int everyRows, boolean atPauses) {
        this.everyRows = everyRows;
        this.atPauses = atPauses;
    }

    /// Takes the next row of the recording.
    void row(boolean isVoiced) {
        lastVoiced = isVoiced ? rows : lastVoiced;
        speaks |= isVoiced;
        boolean pauses = atPauses && speaks && rows - lastVoiced == PAUSE_ROWS;
        rows++;
        if (pauses || rows - lastDue >= everyRows) {
            due.add(rows);
            lastDue = rows;
            speaks &= !pauses;
        }
    }

    /// How many rows it has taken.
    int rows() {
        return rows;
    }

    boolean isDue() {
        return !due.isEmpty();
    }

    /// The row before which to decode: the next that is due, or else all there is.
    int take() {
        Integer next = due.poll();
        return next == null ? rows : next;
    }
}
