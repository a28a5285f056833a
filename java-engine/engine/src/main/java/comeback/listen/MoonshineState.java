package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Outputs;
import comeback.model.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far Moonshine's decoder has read a text over one window of sound; reading on gives a new state.
///
/// Its keys and values lie in native memory until it is closed. Those of the sound are made by the first state and lent
/// to all that follow, so the first is closed last.
final class MoonshineState implements AutoCloseable {
    private static final int HEADS = 8;
    private static final int HEAD_SIZE = 36;
    private static final String PAST = "past_key_values.";

    private final OnnxGraph graph;
    private final Tensor features;
    private final @Nullable MoonshineState first;
    private final Outputs outputs;
    private final Logits logits;

    private MoonshineState(OnnxGraph graph, Tensor features, @Nullable MoonshineState first, Outputs outputs, int ids) {
        this.graph = graph;
        this.features = features;
        this.first = first;
        this.outputs = outputs;
        this.logits = new Logits(outputs.get("logits").toFloats(), ids);
    }

    /// Reads `ids` in one batch from the start; `features` are the encoder's for the window and stay the caller's.
    static MoonshineState begin(OnnxGraph graph, Tensor features, long... ids) {
        try (Tensor nothing = Tensor.floats(new float[HEADS * HEAD_SIZE], 1, HEADS, 1, HEAD_SIZE)) {
            Map<String, Tensor> past = new HashMap<>();
            pastNames(graph).forEach(name -> past.put(name, nothing));
            return new MoonshineState(graph, features, null, run(graph, features, past, false, ids), ids.length);
        }
    }

    /// The state after one token more; this one stays as it is.
    MoonshineState next(long id) {
        MoonshineState begun = first == null ? this : first;
        Map<String, Tensor> past = new HashMap<>();
        for (String name : pastNames(graph)) {
            Outputs source = name.contains(".decoder.") ? outputs : begun.outputs;
            past.put(name, source.get(name.replace(PAST, "present.")));
        }
        return new MoonshineState(graph, features, begun, run(graph, features, past, true, id), 1);
    }

    /// The scores at each of the ids that this state read last.
    Logits logits() {
        return logits;
    }

    private static List<String> pastNames(OnnxGraph graph) {
        return graph.inputNames().stream().filter(name -> name.startsWith(PAST)).toList();
    }

    private static Outputs run(
            OnnxGraph graph, Tensor features, Map<String, Tensor> past, boolean goesOn, long... ids) {
        Map<String, Tensor> inputs = new HashMap<>(past);
        // The decoder's mask has one place: sized by the sound's frames it collapses below 9 s and fails above 10.
        try (Tensor input = Tensor.longs(ids, 1, ids.length);
                Tensor useCache = Tensor.flag(goesOn);
                Tensor mask = Tensor.longs(new long[] {1}, 1, 1)) {
            inputs.put("input_ids", input);
            inputs.put("use_cache_branch", useCache);
            inputs.put("encoder_hidden_states", features);
            inputs.put("encoder_attention_mask", mask);
            return graph.run(inputs);
        }
    }

    @Override
    public void close() {
        outputs.close();
    }
}
