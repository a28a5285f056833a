package comeback.perform;

import comeback.model.OnnxGraph;
import java.nio.file.Path;

/// Kokoro's three graphs, which all of its voices share. For one thread at a time.
///
/// @param encoder symbols and style → durations, text, prosody
/// @param melodist prosody and style → pitch, energy
/// @param decoder text, pitch, energy and style → sound
public record KokoroGraphs(OnnxGraph encoder, OnnxGraph melodist, OnnxGraph decoder) implements AutoCloseable {
    /// @param folder the model's, in the store
    /// @throws comeback.problem.Problem when the folder lacks one of the graphs
    public static KokoroGraphs load(Path folder) {
        return new KokoroGraphs(
                OnnxGraph.load(folder.resolve("kokoro-encoder.onnx")),
                OnnxGraph.load(folder.resolve("kokoro-prosody.onnx")),
                OnnxGraph.load(folder.resolve("kokoro-decoder.onnx")));
    }

    @Override
    public void close() {
        encoder.close();
        melodist.close();
        decoder.close();
    }
}
