package comeback.engine.live;

import comeback.time.Ppq;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which tempo the host played where, as far as it was seen: hosts tell only the tempo of now.
///
/// Where the host contradicts what was seen before, its tempo map has been changed and all is forgotten. Written by the
/// listening agent, read by any.
final class TempoMemory {
    private static final double SAME = 5e-4;
    private static final double CELLS_PER_QUARTER = 4;

    private final Map<Long, Double> seen = new HashMap<>();
    private double now;
    private double steadyQuarters;
    private @Nullable Ppq last;
    private long revision;

    /// Another number whenever something else may be expected than before.
    synchronized long revision() {
        return revision;
    }

    /// The host plays at `bpm` from `at` on.
    synchronized void see(Ppq at, double bpm) {
        boolean wasSteady = isSteady();
        double previousBpm = now;
        Double before = seen.get(cell(at));
        if (before != null && !same(before, bpm)) {
            seen.clear();
        }
        Ppq previous = last;
        double moved = previous == null ? 0 : at.since(previous);
        boolean goesOn = moved >= 0 && moved < 1;
        steadyQuarters = goesOn && same(now, bpm) ? steadyQuarters + moved : 0;
        last = at;
        now = bpm;
        Double replaced = seen.put(cell(at), bpm);
        if (replaced == null || replaced != bpm || previousBpm != bpm || wasSteady != isSteady()) {
            revision++;
        }
    }

    /// The host stands still at `bpm`.
    synchronized void stand(double bpm) {
        if (!same(now, bpm)) {
            seen.clear();
        }
        if (now != bpm || !isSteady()) {
            revision++;
        }
        now = bpm;
        last = null;
        steadyQuarters = Double.MAX_VALUE;
    }

    /// The tempo to expect at `at`: what was seen there, else the tempo of now.
    synchronized double at(Ppq at) {
        return seen.getOrDefault(cell(at), now);
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
