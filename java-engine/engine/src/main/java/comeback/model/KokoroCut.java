package comeback.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts Kokoro's one graph, from phonemes to sound, into three where its own durations would spread phonemes over
/// frames, so that durations, pitch and energy are ours to set, and no border is tied to a frame of 25 ms.
///
/// - `kokoro-encoder.onnx`: `tokens` (1×L), `style` (1×256) → `durations` (1×L, units of 25 ms), `text` (1×512×L),
///   `prosody` (1×L×640)
/// - `kokoro-prosody.onnx`: `prosody` (1×640×G, 40 frames a second), `style` → `f0` (Hz), `energy` (1×2G, 80 a
/// second) - `kokoro-decoder.onnx`: `text` (1×512×G, 40 a second), `f0`, `energy` (1×2G), `style` → `audio`
/// (600·G samples at 24 kHz)
public final class KokoroCut {
    private static final int PIECES = 4;
    private static final GraphPort F0 = GraphPort.of("/encoder/Squeeze_output_0", "f0", "1", "F");
    private static final GraphPort ENERGY = GraphPort.of("/encoder/Squeeze_1_output_0", "energy", "1", "F");

    private KokoroCut() {}

    /// The files in `folder` that hold the whole graph, one after the other.
    static Path[] pieces(Path folder) {
        return IntStream.rangeClosed(1, PIECES)
                .mapToObj(piece -> folder.resolve("kokoro-%d.bin".formatted(piece)))
                .toArray(Path[]::new);
    }

    /// Makes the three graphs beside the pieces in `folder`; their bytes are the same every time.
    ///
    /// @throws IOException when the folder lacks a piece, they hold no graph, or it cannot be written
    public static void cut(Path folder) throws IOException {
        GraphCutter graph = GraphCutter.open(pieces(folder));
        graph.cut(
                List.of(),
                List.of(
                        GraphPort.of("/encoder/predictor/ReduceSum_output_0", "durations", "1", "L"),
                        GraphPort.of("/encoder/text_encoder/Transpose_2_output_0", "text", "1", "512", "L"),
                        GraphPort.of("/encoder/predictor/text_encoder/Concat_4_output_0", "prosody", "1", "L", "640")),
                folder.resolve("kokoro-encoder.onnx"));
        graph.cut(
                List.of(GraphPort.of("/encoder/MatMul_output_0", "prosody", "1", "640", "G")),
                List.of(F0, ENERGY),
                folder.resolve("kokoro-prosody.onnx"));
        graph.cut(
                List.of(GraphPort.of("/encoder/MatMul_1_output_0", "text", "1", "512", "G"), F0, ENERGY),
                List.of(GraphPort.of("audio", "audio", "N")),
                folder.resolve("kokoro-decoder.onnx"));
    }
}
