package comeback.listen;

import java.util.ArrayDeque;

/// When the ear should decode: every two seconds of sound, and 120 ms after each time a voice falls silent.
///
/// Positions are rows of a {@link Recording}, so they do not depend on the host's block size.
final class DecodeSchedule {
    private static final int EVERY_ROWS = 200;
    private static final int PAUSE_ROWS = 12;

    private final ArrayDeque<Integer> due = new ArrayDeque<>();
    private int nextRow;
    private int lastDue;
    private boolean hasSpoken;

    /// Looks at the rows added since the last call, one at a time.
    void row(int row, boolean isVoiced, int lastVoiced) {
        nextRow = row + 1;
        hasSpoken |= isVoiced;
        boolean pauses = hasSpoken && nextRow - 1 - lastVoiced == PAUSE_ROWS;
        if (pauses || nextRow - lastDue >= EVERY_ROWS) {
            due.add(nextRow);
            lastDue = nextRow;
            hasSpoken &= !pauses;
        }
    }

    boolean isDue() {
        return !due.isEmpty();
    }

    /// The row before which to decode: the next that is due, or else all there is.
    int take() {
        Integer next = due.poll();
        return next == null ? nextRow : next;
    }
}
