package comeback.song;

import comeback.deliver.LineNotes;
import comeback.perform.Phrase;
import comeback.time.PpqRange;
import comeback.verse.LineReader;
import comeback.write.Lyric;

/// Between what the stages make and what the document keeps.
///
/// ```
/// Lyric + Phrase ─▶ PinnedLine ─▶ LineNotes     what goes out as MIDI
///                            └──▶ Lyric         to be performed anew at another tempo
/// ```
public final class Pinning {
    private Pinning() {}

    /// A performed line as the document keeps it. The phrase's sound is not kept: see {@link FrozenSound}.
    public static PinnedLine pin(Lyric lyric, Phrase phrase) {
        throw new UnsupportedOperationException("pending");
    }

    /// What line `line` of `take` gives out as notes: its syllables, and those bar lines of `answer` that go with it.
    /// Every bar line of the answer goes with one line.
    public static LineNotes notes(PinnedTake take, int line, PpqRange answer) {
        throw new UnsupportedOperationException("pending");
    }

    /// The take's words on their places (same quarter notes) at another tempo, to be performed anew.
    ///
    /// @throws comeback.problem.Problem when a line is no longer read with as many syllables as it has places
    public static Lyric lyric(PinnedTake take, double bpm, LineReader reader) {
        throw new UnsupportedOperationException("pending");
    }
}
