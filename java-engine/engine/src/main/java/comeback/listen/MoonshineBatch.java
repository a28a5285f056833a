package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Outputs;
import comeback.model.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tokens that Moonshine's decoder read in one run, and what it made of them; freed when its last user closes it.
///
/// It has a row for each text that was read on, all of one length; each row read as many tokens.
final class MoonshineBatch implements AutoCloseable {
    private static final int HEADS = 8;
    private static final int HEAD_SIZE = 36;

    private final Outputs outputs;
    private final Logits logits;
    private final long[] ids;
    private final int rows;
    private final int pastLength;
    private int users;

    private MoonshineBatch(Outputs outputs, long[] ids, int rows, int pastLength) {
        this.outputs = outputs;
        this.logits = new Logits(outputs.get("logits").toFloats(), ids.length);
        this.ids = ids;
        this.rows = rows;
        this.pastLength = pastLength;
        this.users = rows;
    }

    /// Reads `ids` after texts of `pastLength` tokens, whose keys and values are `past`; `features` are the sound's,
    /// which all rows share. Each row is a user.
    ///
    /// @param past of as many rows, but for those of the sound, which have one
    /// @param ids row by row
    static MoonshineBatch run(
            OnnxGraph graph, Tensor features, Map<String, Tensor> past, int pastLength, int rows, long... ids) {
        Map<String, Tensor> inputs = new HashMap<>(past);
        // The decoder's mask has one place: sized by the sound's frames it collapses below 9 s and fails above 10.
        try (Tensor input = Tensor.longs(ids, rows, ids.length / rows);
                Tensor useCache = Tensor.flag(pastLength > 0);
                Tensor mask = Tensor.longs(new long[] {1}, 1, 1)) {
            inputs.put("input_ids", input);
            inputs.put("use_cache_branch", useCache);
            inputs.put("encoder_hidden_states", features);
            inputs.put("encoder_attention_mask", mask);
            return new MoonshineBatch(graph.run(inputs), ids, rows, pastLength);
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

    /// Whether the token at `place` of a row is `id`.
    boolean reads(int row, int place, long id) {
        return place < tokens() && ids[row * tokens() + place] == id;
    }

    boolean endsAt(int place) {
        return place == tokens() - 1;
    }

    /// How many texts it reads.
    int rows() {
        return rows;
    }

    /// How many tokens were read before.
    int pastLength() {
        return pastLength;
    }

    /// How likely each token is to come after the one at `place` of a row, as natural logarithms; a fresh array.
    float[] logProbabilities(int row, int place) {
        return logits.logProbabilities(row * tokens() + place);
    }

    /// An output, its own.
    Tensor output(String name) {
        return outputs.get(name);
    }

    /// Keys or values of the texts at `spots`, each up to and with its token, one after the other, for the caller to
    /// close; all of one length.
    static Tensor cut(List<Spot> spots, String name) {
        int kept = spots.getFirst().length();
        int size = HEADS * kept * HEAD_SIZE;
        float[] cut = new float[spots.size() * size];
        Map<MoonshineBatch, float[]> known = new HashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            MoonshineBatch batch = spot.batch();
            float[] values =
                    known.computeIfAbsent(batch, each -> each.output(name).toFloats());
            int length = batch.pastLength + batch.tokens();
            for (int head = 0; head < HEADS; head++) {
                int from = (spot.row() * HEADS + head) * length * HEAD_SIZE;
                System.arraycopy(values, from, cut, i * size + head * kept * HEAD_SIZE, kept * HEAD_SIZE);
            }
        }
        return Tensor.floats(cut, spots.size(), HEADS, kept, HEAD_SIZE);
    }

    /// How many tokens each row read.
    private int tokens() {
        return ids.length / rows;
    }

    @Override
    public void close() {
        users--;
        if (users == 0) {
            outputs.close();
        }
    }

    /// A token that was read: how far a text is.
    record Spot(MoonshineBatch batch, int row, int place) {
        /// How many tokens the text has.
        int length() {
            return batch.pastLength + place + 1;
        }
    }
}
