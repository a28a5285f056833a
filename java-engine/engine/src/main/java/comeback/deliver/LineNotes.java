package comeback.deliver;

import comeback.time.Ppq;
import java.util.List;

/// What of a line goes out as MIDI, on the host's timeline at `bpm`.
///
/// @param firstVowel where its first vowel is planned: the piece's anchor
/// @param barLines the bar lines of the answer that go out with this line
public record LineNotes(double bpm, Ppq firstVowel, List<Syllable> syllables, List<Ppq> barLines) {
    public LineNotes {
        syllables = List.copyOf(syllables);
        barLines = List.copyOf(barLines);
    }

    /// A syllable as a note: where the performance says its vowel starts, and how it is said.
    public record Syllable(Ppq declared, double accent, boolean stressed, boolean rhymes) {}
}
