package comeback.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Cuts hibari's one graph, from phonemes to spectra, into three, so that durations, pitch and energy are ours to set.
///
/// - `hibari-encoder.onnx`: ids → `durations` (units of 25 ms), `text` (1×128×L), `prosody` (1×192×L)
/// - `hibari-prosody.onnx`: `prosody` (1×192×G, 40 frames a second) → `f0`, `energy` (1×2G, 80 a second)
/// - `hibari-decoder.onnx`: `text` (1×128×F), `f0`, `energy` (1×F, 80 a second) → `lh theta ln lr phi` (1×601×F)
public final class HibariCut {
    private static final GraphPort ENERGY = GraphPort.of("/Mul_62_output_0", "energy", "1", "F");
    private static final GraphPort F0 = GraphPort.of("f0", "f0", "1", "F");

    private HibariCut() {}

    /// Makes the three graphs beside `hibari.onnx` in `folder`; their bytes are the same every time.
    ///
    /// @throws IOException when the folder holds no readable `hibari.onnx` or cannot be written
    public static void cut(Path folder) throws IOException {
        GraphCutter graph = GraphCutter.open(folder.resolve("hibari.onnx"));
        graph.cut(
                List.of(),
                List.of(
                        GraphPort.of("/Sub_output_0", "durations", "L"),
                        GraphPort.of("/Transpose_22_output_0", "text", "1", "128", "L"),
                        GraphPort.of("/Transpose_55_output_0", "prosody", "1", "192", "L")),
                folder.resolve("hibari-encoder.onnx"));
        graph.cut(
                List.of(GraphPort.of("/Gather_33_output_0", "prosody", "1", "192", "G")),
                List.of(F0, ENERGY),
                folder.resolve("hibari-prosody.onnx"));
        graph.cut(
                List.of(GraphPort.of("/Reshape_42_output_0", "text", "1", "128", "F"), F0, ENERGY),
                Stream.of("lh", "theta", "ln", "lr", "phi")
                        .map(part -> GraphPort.of(part, part, "1", "601", "F"))
                        .toList(),
                folder.resolve("hibari-decoder.onnx"));
    }
}
