package comeback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The three graphs cut from Kokoro's one say what the whole says. Runs where the model was fetched.
class KokoroCutTest {
    private static final Path FOLDER = ModelStore.standard().root().resolve("kokoro-1.0");
    private static final int STYLE_VALUES = 256;
    /// "back up" in Kokoro's alphabet.
    private static final long[] IDS = {0, 44, 156, 72, 53, 16, 156, 138, 58, 4, 0};

    @BeforeAll
    static void onRequest() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "Kokoro is not tested, since it was not fetched: run './comeback models fetch kokoro' first.");
    }

    @Test
    void theThreeGraphsChainedOnTheirOwnDurationsEqualTheWhole(@TempDir Path folder) throws IOException {
        try (OnnxGraph whole = OnnxGraph.load(whole(folder));
                OnnxGraph encoder = OnnxGraph.load(FOLDER.resolve("kokoro-encoder.onnx"));
                OnnxGraph prosody = OnnxGraph.load(FOLDER.resolve("kokoro-prosody.onnx"));
                OnnxGraph decoder = OnnxGraph.load(FOLDER.resolve("kokoro-decoder.onnx"));
                Tensor tokens = Tensor.longs(IDS, 1, IDS.length);
                Tensor style = style("am_michael.bin");
                Tensor speed = Tensor.floats(new float[] {1}, 1);
                Outputs expected = whole.run(Map.of("tokens", tokens, "style", style, "speed", speed));
                Outputs encoded = encoder.run(Map.of("tokens", tokens, "style", style))) {
            int[] owners = Frames.owners(encoded.get("durations").toFloats());
            float[] melody = Frames.ofRows(encoded.get("prosody").toFloats(), 640, owners);
            float[] articulation = Frames.ofColumns(encoded.get("text").toFloats(), 512, owners);
            try (Tensor spread = Tensor.floats(melody, 1, 640, owners.length);
                    Outputs sung = prosody.run(Map.of("prosody", spread, "style", style));
                    Tensor text = Tensor.floats(articulation, 1, 512, owners.length);
                    Outputs made = decoder.run(
                            Map.of("text", text, "f0", sung.get("f0"), "energy", sung.get("energy"), "style", style))) {
                float[] audio = made.get("audio").toFloats();
                float[] wanted = expected.get("audio").toFloats();
                assertThat(audio).hasSize(600 * owners.length).hasSameSizeAs(wanted);
                assertThat(loudest(wanted)).isGreaterThan(0.1f);
                for (int i = 0; i < audio.length; i++) {
                    audio[i] -= wanted[i];
                }
                assertThat(loudest(audio)).isLessThan(1e-4f);
            }
        }
    }

    private static Path whole(Path folder) throws IOException {
        Path joined = folder.resolve("kokoro.onnx");
        try (OutputStream bytes = Files.newOutputStream(joined)) {
            for (Path piece : KokoroCut.pieces(FOLDER)) {
                Files.copy(piece, bytes);
            }
        }
        return joined;
    }

    /// A voice's style for a line of these ids: row n - 1 is for n symbols between the edges.
    private static Tensor style(String voice) throws IOException {
        float[] row = new float[STYLE_VALUES];
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(FOLDER.resolve(voice)));
        bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get((IDS.length - 3) * STYLE_VALUES, row);
        return Tensor.floats(row, 1, STYLE_VALUES);
    }

    private static float loudest(float[] audio) {
        float loudest = 0;
        for (float value : audio) {
            loudest = Math.max(loudest, Math.abs(value));
        }
        return loudest;
    }

    /// Symbols spread over frames by whole durations, as the model itself does it.
    private static final class Frames {
        /// Which symbol each frame belongs to.
        static int[] owners(float[] durations) {
            return IntStream.range(0, durations.length)
                    .flatMap(symbol ->
                            IntStream.generate(() -> symbol).limit(Math.max(1, (long) Math.rint(durations[symbol]))))
                    .toArray();
        }

        /// From symbols×channels to channels×frames.
        static float[] ofRows(float[] rows, int channels, int[] owners) {
            float[] spread = new float[channels * owners.length];
            for (int at = 0; at < spread.length; at++) {
                spread[at] = rows[owners[at % owners.length] * channels + at / owners.length];
            }
            return spread;
        }

        /// From channels×symbols to channels×frames.
        static float[] ofColumns(float[] columns, int channels, int[] owners) {
            int symbols = columns.length / channels;
            float[] spread = new float[channels * owners.length];
            for (int at = 0; at < spread.length; at++) {
                spread[at] = columns[at / owners.length * symbols + owners[at % owners.length]];
            }
            return spread;
        }
    }
}
