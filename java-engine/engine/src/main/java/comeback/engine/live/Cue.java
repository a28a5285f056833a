package comeback.engine.live;

import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line that is to sound when the host comes to it.
///
/// @param key the same for every version of the line, and for the line of another take in its place
/// @param firstVowel where it is anchored
/// @param line as it was performed; null while it is still to be
/// @param take the finished take it belongs to; null while the take is being made
/// @param index of the line in its take
/// @param bpm the tempo it was made for
/// @param barLines the bar lines of the answer that go out with it
record Cue(
        long key,
        Ppq firstVowel,
        @Nullable PinnedLine line,
        @Nullable PinnedTake take,
        int index,
        double bpm,
        List<Ppq> barLines) {
    static long key(PpqRange answer, int index) {
        return Double.doubleToLongBits(answer.start().quarters()) * 1_000_003 + index;
    }
}
