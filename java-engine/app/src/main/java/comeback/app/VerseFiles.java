package comeback.app;

import comeback.deliver.Markers;
import comeback.deliver.MidiFile;
import comeback.deliver.Stem;
import comeback.deliver.StemFile;
import comeback.deliver.StemMaker;
import comeback.perform.Take;
import java.nio.file.Path;

/// One verse as sound, and beside it as MIDI when asked.
final class VerseFiles {
    private VerseFiles() {}

    /// Writes `take`, whose first line belongs to bar 1, so that the file begins with bar 0.
    static void write(Take take, Path wave) {
        Stem stem = StemMaker.stem(take, 1);
        StemFile.write(wave, stem);
    }

    static void writeMidi(Take take, Path midi) {
        MidiFile.write(midi, take.lyric().timeline(), Markers.of(take));
    }
}
