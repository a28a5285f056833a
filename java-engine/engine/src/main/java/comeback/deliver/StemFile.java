package comeback.deliver;

import comeback.problem.Problem;
import comeback.wave.Sound;
import comeback.wave.WaveWriter;
import java.nio.file.Path;
import java.util.Arrays;

/// A stem on disk: a 24-bit broadcast WAV that says which frame of the song its first sample is.
public final class StemFile {
    private StemFile() {}

    /// Writes `stem`. A file has no place before the song's start: silence there is left out, sound there refused.
    ///
    /// @throws Problem when the stem sounds before the song's start, or the folder cannot be written
    public static void write(Path file, Stem stem) {
        int cut = (int) Math.clamp(-stem.firstFrame(), 0, stem.samples().length);
        for (int i = 0; i < cut; i++) {
            if (stem.samples()[i] != 0) {
                double earlyMillis = -(stem.firstFrame() + i) * 1000.0 / stem.sampleRate();
                throw new Problem("'%s' would begin %.0f ms before the song's start, where a file has no place: "
                                .formatted(file, earlyMillis)
                        + "let the answer start a bar later.");
            }
        }
        float[] samples = Arrays.copyOfRange(stem.samples(), cut, stem.samples().length);
        WaveWriter.write(file, new Sound(stem.sampleRate(), samples), stem.firstFrame() + cut);
    }
}
