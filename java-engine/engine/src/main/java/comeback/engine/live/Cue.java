package comeback.engine.live;

import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.time.BarGrid;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line that is to sound when the host comes to it.
///
/// @param answer where its verse is rapped
/// @param index of the line in its take
/// @param bpm the tempo it was made for
/// @param firstVowel where it is anchored
/// @param line as it was performed; null while it is still to be
/// @param making the take it belongs to while that is being made, else null
/// @param take the finished take it belongs to, else null
record Cue(
        PpqRange answer,
        int index,
        double bpm,
        Ppq firstVowel,
        @Nullable PinnedLine line,
        @Nullable Making making,
        @Nullable PinnedTake take) {
    static Cue of(Making making, int index, Ppq firstVowel) {
        PinnedLine line = index < making.performed().size() ? making.performed().get(index) : null;
        double bpm = making.lyric().timeline().tempo().bpm();
        return new Cue(making.answer(), index, bpm, firstVowel, line, making, null);
    }

    static Cue of(PpqRange answer, PinnedTake take, int index) {
        PinnedLine line = take.lines().get(index);
        return new Cue(answer, index, take.timeline().tempo().bpm(), line.firstVowel(), line, null, take);
    }

    /// The same for every version of the line, and for the line of another take in its place.
    long key() {
        return Double.doubleToLongBits(answer.start().quarters()) * 1_000_003 + index;
    }

    /// The bar lines of the answer that go out with it.
    ///
    /// @param grid the host's bars now, which may be others than the take was made for
    List<Ppq> barLines(BarGrid grid) {
        if (take != null) {
            return take.barLines(index, answer, grid);
        }
        return making == null ? List.of() : making.barLines(index);
    }
}
