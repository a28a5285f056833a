package comeback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The three graphs cut from hibari's one say what the whole says, and are cut alike every time.
class HibariCutTest {
    private static final Path WHOLE = ModelStore.standard().root().resolve("hibari-0.2.1/hibari.onnx");
    private static final List<String> PARTS = List.of("lh", "theta", "ln", "lr", "phi");
    /// "back up" in hibari's alphabet.
    private static final long[] IDS = {0, 44, 156, 72, 53, 16, 156, 138, 58, 4, 0};

    @TempDir
    static Path folder;

    @BeforeAll
    static void cut() throws IOException {
        Files.copy(WHOLE, folder.resolve("hibari.onnx"));
        HibariCut.cut(folder);
    }

    @Test
    void theThreeGraphsChainedOnTheirOwnDurationsEqualTheWhole() {
        try (OnnxGraph whole = OnnxGraph.load(WHOLE);
                OnnxGraph encoder = OnnxGraph.load(folder.resolve("hibari-encoder.onnx"));
                OnnxGraph prosody = OnnxGraph.load(folder.resolve("hibari-prosody.onnx"));
                OnnxGraph decoder = OnnxGraph.load(folder.resolve("hibari-decoder.onnx"));
                Tensor ids = Tensor.longs(IDS, 1, IDS.length);
                Tensor speed = Tensor.floats(new float[] {1}, 1);
                Outputs expected = whole.run(Map.of("ids", ids, "speed", speed));
                Outputs encoded = encoder.run(Map.of("ids", ids))) {
            int[] frames = rounded(encoded.get("durations").toFloats());
            int slow = Arrays.stream(frames).sum();
            float[] spread = repeated(encoded.get("prosody").toFloats(), frames, 1);
            try (Tensor slowProsody = Tensor.floats(spread, 1, 192, slow);
                    Outputs shaped = prosody.run(Map.of("prosody", slowProsody));
                    Tensor text =
                            Tensor.floats(repeated(encoded.get("text").toFloats(), frames, 2), 1, 128, 2L * slow);
                    Outputs made =
                            decoder.run(Map.of("text", text, "f0", shaped.get("f0"), "energy", shaped.get("energy")))) {
                assertEqual(shaped.get("f0"), expected.get("f0"));
                PARTS.forEach(part -> assertEqual(made.get(part), expected.get(part)));
            }
        }
    }

    @Test
    void cuttingTwiceGivesTheSameBytes(@TempDir Path again) throws IOException {
        Files.copy(WHOLE, again.resolve("hibari.onnx"));
        HibariCut.cut(again);
        for (String name : List.of("hibari-encoder.onnx", "hibari-prosody.onnx", "hibari-decoder.onnx")) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
        }
    }

    private static int[] rounded(float[] durations) {
        int[] frames = new int[durations.length];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = Math.max(1, (int) Math.rint(durations[i]));
        }
        return frames;
    }

    /// Repeats column i of a channels×L matrix `frames[i] * times` times.
    private static float[] repeated(float[] matrix, int[] frames, int times) {
        int channels = matrix.length / frames.length;
        int width = Arrays.stream(frames).sum() * times;
        float[] spread = new float[channels * width];
        for (int channel = 0; channel < channels; channel++) {
            int at = channel * width;
            for (int i = 0; i < frames.length; i++) {
                int end = at + frames[i] * times;
                Arrays.fill(spread, at, end, matrix[channel * frames.length + i]);
                at = end;
            }
        }
        return spread;
    }

    private static void assertEqual(Tensor made, Tensor expected) {
        assertThat(made.shape()).isEqualTo(expected.shape());
        assertThat(made.toFloats()).containsExactly(expected.toFloats(), within(1e-4f));
    }
}
