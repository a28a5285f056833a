package comeback.engine.live;

import comeback.time.Ppq;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which tempo the host played where, as far as it was seen: hosts tell only the tempo of now.
///
/// Where the host contradicts what an earlier pass saw, its tempo map has been changed and all is forgotten. Written by
/// the listening agent, read by any.
final class TempoMemory {
    private static final double SAME = 5e-4;
    private static final double CELLS_PER_QUARTER = 4;
    /// Large blocks last longer than a sixteenth: places between two are seen, too.
    private static final int LONGEST_BLOCK_CELLS = 4;
    /// A ramp is followed in steps of a quarter BPM: nothing is performed anew for less.
    private static final double STEPS_PER_BPM = 4;
    /// One change may be a step of the map; from the second one on the tempo is on its way.
    private static final int CHANGES_OF_A_RAMP = 2;

    private final NavigableMap<Long, Cell> seen = new TreeMap<>();
    /// As the host says, and for how long it has said just that.
    private double now;
    private double sameQuarters;
    /// The tempo that the host has kept to since it last changed noticeably, and for how long.
    private double kept;
    private double steadyQuarters;
    private int changes;
    private long pass;
    private @Nullable Ppq last;
    private long revision;

    /// What was seen within a sixteenth: in a ramp more than one tempo.
    ///
    /// @param bpm to expect there
    /// @param lowest of what one pass saw
    /// @param pass in which it was seen
    private record Cell(double bpm, double lowest, double highest, long pass) {
        /// The blocks of another pass may begin elsewhere in a ramp, so a little beyond what was seen is no
        /// contradiction.
        boolean contradicts(double other) {
            double slack = highest - lowest + SAME * lowest;
            return other < lowest - slack || other > highest + slack;
        }

        Cell and(double other, double expected) {
            return new Cell(expected, Math.min(lowest, other), Math.max(highest, other), pass);
        }
    }

    /// Another number whenever something else may be expected than before.
    synchronized long revision() {
        return revision;
    }

    /// The host plays at `bpm` from `at` on.
    synchronized void see(Ppq at, double bpm) {
        boolean wasSteady = isSteady();
        double before = expected();
        Ppq previous = last;
        double moved = previous == null ? 0 : at.since(previous);
        boolean goesOn = moved >= 0 && moved < 1;
        double from = goesOn && previous != null ? now : bpm;
        pass += goesOn ? 0 : 1;
        follow(bpm, goesOn ? moved : 0);
        last = at;
        boolean isNews = remember(cell(at), from, bpm);
        if (isNews || before != expected() || wasSteady != isSteady()) {
            revision++;
        }
    }

    /// @param moved quarter notes since it was seen last
    private void follow(double bpm, double moved) {
        sameQuarters = now == bpm ? sameQuarters + moved : 0;
        now = bpm;
        if (!same(kept, bpm)) {
            steadyQuarters = 0;
            changes++;
            kept = bpm;
            return;
        }
        steadyQuarters += moved;
        changes = isSteady() ? 0 : changes;
        kept = sameQuarters >= 1 ? bpm : kept;
    }

    /// @param from the tempo just before
    /// @return whether another tempo is to be expected there than before
    private boolean remember(long cell, double from, double bpm) {
        Cell before = seen.get(cell);
        if (before != null && before.pass != pass && before.contradicts(bpm)) {
            seen.clear();
            before = null;
        }
        if (before == null) {
            seen.put(cell, new Cell(expected(), Math.min(from, bpm), Math.max(from, bpm), pass));
            return true;
        }
        if (before.pass == pass) {
            seen.put(cell, before.and(bpm, expected()));
        }
        return before.pass == pass && before.bpm != expected();
    }

    /// The host stands still at `bpm`.
    synchronized void stand(double bpm) {
        if (!same(now, bpm)) {
            seen.clear();
        }
        if (now != bpm || kept != bpm || !isSteady()) {
            revision++;
        }
        pass += last == null ? 0 : 1;
        now = bpm;
        kept = bpm;
        last = null;
        changes = 0;
        sameQuarters = 1;
        steadyQuarters = Double.MAX_VALUE;
    }

    /// The tempo to expect at `at`: what was seen there, else the tempo of now, in steps while that is on its way.
    synchronized double at(Ppq at) {
        Map.Entry<Long, Cell> cell = seen.floorEntry(cell(at));
        boolean isSeen = cell != null && cell(at) - cell.getKey() < LONGEST_BLOCK_CELLS;
        return isSeen ? cell.getValue().bpm : expected();
    }

    private double expected() {
        return changes >= CHANGES_OF_A_RAMP ? Math.rint(now * STEPS_PER_BPM) / STEPS_PER_BPM : kept;
    }

    /// Whether the tempo has not moved for a quarter note.
    synchronized boolean isSteady() {
        return steadyQuarters >= 1;
    }

    static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME * one;
    }

    private static long cell(Ppq at) {
        return (long) Math.floor(at.quarters() * CELLS_PER_QUARTER);
    }
}
