package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Outputs;
import comeback.model.Tensor;
import java.util.HashMap;
import java.util.Map;

/// Tokens that Moonshine's decoder read in one run, and what it made of them; freed when its last user closes it.
final class MoonshineBatch implements AutoCloseable {
    private static final int HEADS = 8;
    private static final int HEAD_SIZE = 36;

    private final Outputs outputs;
    private final Logits logits;
    private final long[] ids;
    private final int pastLength;
    private int users = 1;

    private MoonshineBatch(Outputs outputs, long[] ids, int pastLength) {
        this.outputs = outputs;
        this.logits = new Logits(outputs.get("logits").toFloats(), ids.length);
        this.ids = ids;
        this.pastLength = pastLength;
    }

    /// Reads `ids` after a text of `pastLength` tokens, whose keys and values are `past`; `features` are the sound's.
    static MoonshineBatch run(OnnxGraph graph, Tensor features, Map<String, Tensor> past, int pastLength, long... ids) {
        Map<String, Tensor> inputs = new HashMap<>(past);
        // The decoder's mask has one place: sized by the sound's frames it collapses below 9 s and fails above 10.
        try (Tensor input = Tensor.longs(ids, 1, ids.length);
                Tensor useCache = Tensor.flag(pastLength > 0);
                Tensor mask = Tensor.longs(new long[] {1}, 1, 1)) {
            inputs.put("input_ids", input);
            inputs.put("use_cache_branch", useCache);
            inputs.put("encoder_hidden_states", features);
            inputs.put("encoder_attention_mask", mask);
            return new MoonshineBatch(graph.run(inputs), ids, pastLength);
        }
    }

    /// The keys or values of no text.
    static Tensor nothing() {
        return Tensor.floats(new float[HEADS * HEAD_SIZE], 1, HEADS, 1, HEAD_SIZE);
    }

    /// One user more.
    MoonshineBatch shared() {
        users++;
        return this;
    }

    /// Whether the token at `place` is `id`.
    boolean reads(int place, long id) {
        return place < ids.length && ids[place] == id;
    }

    boolean endsAt(int place) {
        return place == ids.length - 1;
    }

    /// How many tokens were read before.
    int pastLength() {
        return pastLength;
    }

    /// The scores at each of its tokens.
    Logits logits() {
        return logits;
    }

    /// An output, its own.
    Tensor output(String name) {
        return outputs.get(name);
    }

    /// A copy of keys or values of the text up to and with the token at `place`, for the caller to close.
    Tensor cut(int place, String name) {
        float[] values = outputs.get(name).toFloats();
        int length = values.length / (HEADS * HEAD_SIZE);
        int kept = pastLength + place + 1;
        float[] cut = new float[HEADS * kept * HEAD_SIZE];
        for (int head = 0; head < HEADS; head++) {
            System.arraycopy(values, head * length * HEAD_SIZE, cut, head * kept * HEAD_SIZE, kept * HEAD_SIZE);
        }
        return Tensor.floats(cut, 1, HEADS, kept, HEAD_SIZE);
    }

    @Override
    public void close() {
        users--;
        if (users == 0) {
            outputs.close();
        }
    }
}
