package comeback.lab.text;

import comeback.lab.net.Learned;
import comeback.lab.net.Net;
import comeback.lab.net.NetShape;
import comeback.lab.net.Pass;
import comeback.lab.net.Torch;
import comeback.lab.source.Tunable;
import comeback.lab.source.Walk;
import comeback.lab.source.Words;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// A small transformer that has learnt lines of words. For one thread, and for one set of walks at a time: asking for
/// others ends those before.
public final class NetModel implements Tunable {
    private static final int TUNING_STEPS = 200;

    private final String name;
    private final String scale;
    private final Torch torch;
    private final Words words;
    private final List<int[]> text;
    private final Net net;
    private final Learned learned;
    private @Nullable NetWalks walking;

    private NetModel(String name, String scale, Torch torch, Words words, List<int[]> text, Net net, Learned learned) {
        this.name = name;
        this.scale = scale;
        this.torch = torch;
        this.words = words;
        this.text = text;
        this.net = net;
        this.learned = learned;
    }

    /// A net of this shape that has learnt `lines`.
    ///
    /// @param lines tokens of each line, its end the last
    /// @param seed of the first weights and of the order in which lines are learnt
    public static NetModel of(
            String scale, Torch torch, NetShape shape, Words words, List<int[]> lines, int steps, long seed) {
        Net net = new Net(torch, shape, seed);
        Learned learned = new NetSchool(words.end()).teach(net, lines, List.of(), 0, steps, new SplittableRandom(seed));
        return new NetModel(scale, scale, torch, words, List.copyOf(lines), net, learned);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String scale() {
        return scale;
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public int end() {
        return words.end();
    }

    @Override
    public double[] logProbabilities(int[] prefix) {
        int[] row = NetWalks.begun(prefix, end());
        try (Pass pass = net.pass()) {
            return logs(pass.logits(pass.ids(new int[][] {row})).get(":, -1").toFloatArray(), 0, size());
        }
    }

    /// In one batch.
    @Override
    public List<Walk> walks(int[] prompt, int count) {
        endWalks();
        NetWalks begun = new NetWalks(net, prompt, count, end());
        walking = begun;
        return begun.walks();
    }

    private void endWalks() {
        NetWalks before = walking;
        if (before != null) {
            before.close();
        }
        walking = null;
    }

    /// Learns on from where it stands, its own text and what is liked.
    @Override
    public Tunable tuned(List<int[]> liked, double share, SplittableRandom chance) {
        Net next = new Net(torch, net.shape(), 0);
        next.learned(learned);
        Learned after = new NetSchool(words.end()).teach(next, text, liked, share, TUNING_STEPS, chance);
        return new NetModel("aligned " + scale, scale, torch, words, text, next, after);
    }

    /// The logarithms of a softmax over `count` logits.
    static double[] logs(float[] logits, int from, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int token = 0; token < count; token++) {
            most = Math.max(most, logits[from + token]);
        }
        double sum = 0;
        for (int token = 0; token < count; token++) {
            sum += Math.exp(logits[from + token] - most);
        }
        double whole = most + Math.log(sum);
        double[] logs = new double[count];
        for (int token = 0; token < count; token++) {
            logs[token] = logits[from + token] - whole;
        }
        return logs;
    }

    @Override
    public void close() {
        endWalks();
        net.close();
    }
}
