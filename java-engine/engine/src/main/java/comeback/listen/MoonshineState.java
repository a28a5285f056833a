package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far Moonshine's decoder has read a text over one window of sound; reading on gives a new state.
///
/// It reads ahead where a guess is given what comes next: each token that was guessed right costs no run of its own.
/// Keys and values lie in native memory until all states of a batch are closed. Those of the sound are made by the
/// first state and lent to all that follow, so it is closed last.
final class MoonshineState implements AutoCloseable {
    private static final String PAST = "past_key_values.";

    private final OnnxGraph graph;
    private final Tensor features;
    private final MoonshineBatch first;
    private final MoonshineBatch batch;
    private final int place;

    private MoonshineState(
            OnnxGraph graph, Tensor features, @Nullable MoonshineBatch first, MoonshineBatch batch, int place) {
        this.graph = graph;
        this.features = features;
        this.first = first == null ? batch : first;
        this.batch = batch;
        this.place = place;
    }

    /// Reads the token that begins every text; `features` are the encoder's for the window and stay the caller's.
    static MoonshineState begin(OnnxGraph graph, Tensor features, long id) {
        try (Tensor nothing = MoonshineBatch.nothing()) {
            Map<String, Tensor> past = new HashMap<>();
            pastNames(graph).forEach(name -> past.put(name, nothing));
            return new MoonshineState(graph, features, null, MoonshineBatch.run(graph, features, past, 0, id), 0);
        }
    }

    /// The state after one token more, `guess` being what may follow it; this one stays as it is. No run is needed for
    /// a token that was read ahead.
    MoonshineState next(long id, long... guess) {
        if (batch.reads(place + 1, id)) {
            return new MoonshineState(graph, features, first, batch.shared(), place + 1);
        }
        return read(new long[] {id}, guess);
    }

    /// The state after `ids` more, read in one run with the `guess` of what may follow them; this one stays as it is.
    MoonshineState read(long[] ids, long... guess) {
        Map<String, Tensor> past = new HashMap<>();
        List<Tensor> copies = new ArrayList<>();
        for (String name : pastNames(graph)) {
            String present = name.replace(PAST, "present.");
            if (!name.contains(".decoder.")) {
                past.put(name, first.output(present));
            } else if (batch.endsAt(place)) {
                past.put(name, batch.output(present));
            } else {
                copies.add(batch.cut(place, present));
                past.put(name, copies.getLast());
            }
        }
        try {
            int length = batch.pastLength() + place + 1;
            MoonshineBatch next = MoonshineBatch.run(graph, features, past, length, joined(ids, guess));
            return new MoonshineState(graph, features, first, next, ids.length - 1);
        } finally {
            copies.forEach(Tensor::close);
        }
    }

    /// How likely each token is to come next, as natural logarithms; a fresh array.
    float[] logProbabilities() {
        return batch.logits().logProbabilities(place);
    }

    private static long[] joined(long[] ids, long[] guess) {
        long[] all = Arrays.copyOf(ids, ids.length + guess.length);
        System.arraycopy(guess, 0, all, ids.length, guess.length);
        return all;
    }

    private static List<String> pastNames(OnnxGraph graph) {
        return graph.inputNames().stream().filter(name -> name.startsWith(PAST)).toList();
    }

    @Override
    public void close() {
        batch.close();
    }
}
