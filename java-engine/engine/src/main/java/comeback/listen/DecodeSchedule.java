package comeback.listen;

import java.util.ArrayDeque;

/// When the ear should decode: every so many rows, and 120 ms after each time a voice falls silent, if somebody waits.
///
/// Positions are rows of a {@link Recording}, so they do not depend on the host's block size.
final class DecodeSchedule {
    private static final int PAUSE_ROWS = 12;

    private final ArrayDeque<Due> due = new ArrayDeque<>();
    private final int everyRows;
    private final boolean atPauses;
    private int rows;
    private int lastDue;
    private int lastVoiced;
    private boolean speaks;

    /// A place to decode at.
    ///
    /// @param row before which to decode
    /// @param inHaste whether somebody waits for what comes of it
    record Due(int row, boolean inHaste) {}

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
            due.add(new Due(rows, pauses));
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

    /// Where to decode next: at the place that is due, or else all there is.
    Due take() {
        Due next = due.poll();
        return next == null ? new Due(rows, atPauses) : next;
    }
}
