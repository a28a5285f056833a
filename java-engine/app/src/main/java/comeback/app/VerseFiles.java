package comeback.app;

import comeback.deliver.Markers;
import comeback.deliver.MidiFile;
import comeback.deliver.StemFile;
import comeback.deliver.StemMaker;
import comeback.perform.Layer;
import comeback.perform.Take;
import java.nio.file.Path;

/// One verse as sound, and beside it as MIDI when asked.
final class VerseFiles {
    private VerseFiles() {}

    /// Writes the leads of `take`, whose first line belongs to bar 1, so that the file begins with bar 0.
    static void write(Take take, Path wave) {
        write(take, wave, Layer.LEAD);
    }

    /// As `write`, and each other layer beside it.
    static void writeLayers(Take take, Path wave) {
        for (Layer layer : Layer.values()) {
            write(take, wave, layer);
        }
    }

    private static void write(Take take, Path wave, Layer layer) {
        StemFile.write(LayerFiles.beside(wave, layer), StemMaker.stem(take, 1, layer));
    }

    static void writeMidi(Take take, Path midi) {
        MidiFile.write(midi, take.lyric().timeline(), Markers.of(take));
    }
}
