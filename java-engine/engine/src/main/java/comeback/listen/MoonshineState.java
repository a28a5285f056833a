package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final MoonshineBatch.Spot spot;

    private MoonshineState(OnnxGraph graph, Tensor features, MoonshineBatch first, MoonshineBatch.Spot spot) {
        this.graph = graph;
        this.features = features;
        this.first = first;
        this.spot = spot;
    }

    /// A state that is to read one token more.
    ///
    /// @param guess what may follow that
    record Branch(MoonshineState from, long id, long[] guess) {}

    /// Reads the token that begins every text; `features` are the encoder's for the window and stay the caller's.
    static MoonshineState begin(OnnxGraph graph, Tensor features, long id) {
        try (Tensor nothing = MoonshineBatch.nothing()) {
            Map<String, Tensor> past = new HashMap<>();
            pastNames(graph).forEach(name -> past.put(name, nothing));
            MoonshineBatch first = MoonshineBatch.run(graph, features, past, 0, 1, id);
            return new MoonshineState(graph, features, first, new MoonshineBatch.Spot(first, 0, 0));
        }
    }

    /// The states after one token more each, in order; those they come from stay as they are. What was read ahead needs
    /// no run, and what is read anew goes through in one: alone with its guess, or else side by side without.
    static List<MoonshineState> next(List<Branch> branches) {
        List<Branch> unread = branches.stream()
                .filter(each -> !each.from.hasReadAhead(each.id))
                .toList();
        if (unread.size() < 2) {
            return branches.stream()
                    .map(each -> each.from.next(each.id, each.guess))
                    .toList();
        }
        MoonshineState any = unread.getFirst().from;
        MoonshineBatch batch = any.run(
                unread.stream().map(each -> each.from.spot).toList(),
                unread.stream().mapToLong(Branch::id).toArray());
        List<MoonshineState> states = new ArrayList<>();
        int row = 0;
        for (Branch branch : branches) {
            states.add(
                    branch.from.hasReadAhead(branch.id)
                            ? branch.from.next(branch.id)
                            : any.at(new MoonshineBatch.Spot(batch, row++, 0)));
        }
        return states;
    }

    private boolean hasReadAhead(long id) {
        return spot.batch().reads(spot.row(), spot.place() + 1, id);
    }

    private MoonshineState next(long id, long... guess) {
        if (hasReadAhead(id)) {
            return at(new MoonshineBatch.Spot(spot.batch().shared(), spot.row(), spot.place() + 1));
        }
        return read(new long[] {id}, guess);
    }

    /// The state after `ids` more, read in one run with the `guess` of what may follow them; this one stays as it is.
    MoonshineState read(long[] ids, long... guess) {
        return at(new MoonshineBatch.Spot(run(List.of(spot), joined(ids, guess)), 0, ids.length - 1));
    }

    private MoonshineState at(MoonshineBatch.Spot there) {
        return new MoonshineState(graph, features, first, there);
    }

    /// Reads on from all of `spots`, which have one length.
    private MoonshineBatch run(List<MoonshineBatch.Spot> spots, long... ids) {
        Map<String, Tensor> past = new HashMap<>();
        List<Tensor> copies = new ArrayList<>();
        boolean isWhole = isWhole(spots);
        try {
            for (String name : pastNames(graph)) {
                String present = name.replace(PAST, "present.");
                if (!name.contains(".decoder.")) {
                    past.put(name, first.output(present));
                } else if (isWhole) {
                    past.put(name, spot.batch().output(present));
                } else {
                    copies.add(MoonshineBatch.cut(spots, present));
                    past.put(name, copies.getLast());
                }
            }
            return MoonshineBatch.run(graph, features, past, spot.length(), spots.size(), ids);
        } finally {
            copies.forEach(Tensor::close);
        }
    }

    /// Whether they are all rows of this state's batch, at its end and in order, so that nothing need be copied.
    private boolean isWhole(List<MoonshineBatch.Spot> spots) {
        MoonshineBatch batch = spot.batch();
        boolean isWhole = spots.size() == batch.rows();
        for (int row = 0; isWhole && row < spots.size(); row++) {
            MoonshineBatch.Spot there = spots.get(row);
            isWhole = there.batch() == batch && there.row() == row && batch.endsAt(there.place());
        }
        return isWhole;
    }

    /// How likely each token is to come next, as natural logarithms; a fresh array.
    float[] logProbabilities() {
        return spot.batch().logProbabilities(spot.row(), spot.place());
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
        spot.batch().close();
    }
}
