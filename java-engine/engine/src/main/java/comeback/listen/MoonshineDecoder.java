package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Outputs;
import comeback.model.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One reading of one window by Moonshine's decoder: tokens go in, the scores of the next come out.
///
/// What it has read so far stays in native memory until it is closed.
final class MoonshineDecoder implements AutoCloseable {
    private static final int HEADS = 8;
    private static final int HEAD_SIZE = 36;
    private static final String PAST = "past_key_values.";

    private final OnnxGraph graph;
    private final Tensor features;
    private final List<String> pastNames;
    private final Tensor mask = Tensor.longs(new long[] {1}, 1, 1);
    private final Tensor nothing = Tensor.floats(new float[HEADS * HEAD_SIZE], 1, HEADS, 1, HEAD_SIZE);
    private @Nullable Outputs first;
    private @Nullable Outputs latest;

    /// `features` are the encoder's for the window; they stay the caller's.
    MoonshineDecoder(OnnxGraph graph, Tensor features) {
        this.graph = graph;
        this.features = features;
        this.pastNames = graph.inputNames().stream()
                .filter(name -> name.startsWith(PAST))
                .toList();
    }

    /// Reads `ids` in one batch (only the first call may give several); log-probabilities of what comes next, by id.
    float[] next(long... ids) {
        Map<String, Tensor> inputs = new HashMap<>();
        Outputs begun = first;
        for (String name : pastNames) {
            inputs.put(name, past(name));
        }
        try (Tensor input = Tensor.longs(ids, 1, ids.length);
                Tensor useCache = Tensor.flag(begun != null)) {
            inputs.put("input_ids", input);
            inputs.put("use_cache_branch", useCache);
            inputs.put("encoder_hidden_states", features);
            inputs.put("encoder_attention_mask", mask);
            Outputs answer = graph.run(inputs);
            if (begun == null) {
                first = answer;
            } else if (latest != null) {
                latest.close();
            }
            latest = begun == null ? null : answer;
            return logSoftmaxOfLastRow(answer.get("logits").toFloats(), ids.length);
        }
    }

    /// The sound's keys and values never change after the first call; the text's grow with each.
    private Tensor past(String name) {
        if (first == null) {
            return nothing;
        }
        boolean ofText = name.contains(".decoder.");
        Outputs source = ofText && latest != null ? latest : first;
        return source.get(name.replace(PAST, "present."));
    }

    private static float[] logSoftmaxOfLastRow(float[] logits, int rows) {
        int size = logits.length / rows;
        float[] last = java.util.Arrays.copyOfRange(logits, logits.length - size, logits.length);
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : last) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : last) {
            sum += Math.exp(score - highest);
        }
        float shift = (float) (highest + Math.log(sum));
        for (int i = 0; i < size; i++) {
            last[i] -= shift;
        }
        return last;
    }

    @Override
    public void close() {
        if (first != null) {
            first.close();
        }
        if (latest != null) {
            latest.close();
        }
        mask.close();
        nothing.close();
    }
}
