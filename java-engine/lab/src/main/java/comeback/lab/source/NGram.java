package comeback.lab.source;

import comeback.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A model that looks back a few words: Witten and Bell's interpolation (1991). After a context that was seen
/// `n` times with `k` different next tokens,
///
/// ```
/// p(w | context) = ( count(context w) + k · p(w | shorter context) ) / (n + k)
/// ```
///
/// and below no context at all every token is as likely. For one thread.
public final class NGram implements Tunable {
    private static final int MOST = 8;
    private static final int MOST_TOLD = 4096;

    private final String name;
    private final int order;
    private final Words words;
    private final Map<List<Integer>, Seen> contexts = new HashMap<>();
    private double outputs;
    private final Map<List<Integer>, double[]> told = new LinkedHashMap<>();

    /// What was seen after one context.
    private static final class Seen {
        final Map<Integer, Double> next = new HashMap<>();
        double all;
    }

    /// @param order how many tokens a gram has, 1 to 8: one more than it looks back
    public NGram(String name, int order, Words words) {
        if (order < 1 || order > MOST) {
            throw new Problem("An n-gram of order %d is none: give an order of 1 to %d.".formatted(order, MOST));
        }
        this.name = name;
        this.order = order;
        this.words = words;
    }

    /// A model of every line of `text`.
    public static NGram of(String name, int order, Words words, List<String> text) {
        NGram model = new NGram(name, order, words);
        text.forEach(line -> model.learn(words.line(line), 1));
        return model;
    }

    /// One output more.
    ///
    /// @param tokens with their end
    /// @param weight how many times it counts, above 0
    public void learn(int[] tokens, double weight) {
        told.clear();
        outputs += weight;
        for (int at = 0; at < tokens.length; at++) {
            for (int back = 0; back < order; back++) {
                Seen seen = contexts.computeIfAbsent(context(tokens, at, back), unseen -> new Seen());
                seen.next.merge(tokens[at], weight, Double::sum);
                seen.all += weight;
            }
        }
    }

    /// A model that has learnt the same, and may learn more.
    NGram copy(String another) {
        NGram copy = new NGram(another, order, words);
        copy.outputs = outputs;
        contexts.forEach((context, seen) -> {
            Seen same = new Seen();
            same.next.putAll(seen.next);
            same.all = seen.all;
            copy.contexts.put(context, same);
        });
        return copy;
    }

    /// The text counts as before, so that a context which what is liked never touches is as it was.
    @Override
    public NGram tuned(List<int[]> liked, double share, SplittableRandom chance) {
        NGram next = copy("aligned " + name);
        double weight = share / (1 - share) * outputs / liked.size();
        liked.forEach(each -> next.learn(each, weight));
        return next;
    }

    @Override
    public String scale() {
        return order + "-gram";
    }

    /// The last `back` tokens before `at`; -1 where an output had not begun.
    private static List<Integer> context(int[] tokens, int at, int back) {
        Integer[] context = new Integer[back];
        for (int i = 0; i < back; i++) {
            int from = at - back + i;
            context[i] = from < 0 ? -1 : tokens[from];
        }
        return List.of(context);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public int end() {
        return words.end();
    }

    /// The same array as before where it was told lately.
    @Override
    public double[] logProbabilities(int[] prefix) {
        if (told.size() > MOST_TOLD) {
            told.clear();
        }
        return told.computeIfAbsent(context(prefix, prefix.length, order - 1), unseen -> logProbabilitiesAnew(prefix));
    }

    private double[] logProbabilitiesAnew(int[] prefix) {
        double[] odds = new double[size()];
        Arrays.fill(odds, 1.0 / size());
        for (int back = 0; back < order; back++) {
            Seen seen = contexts.get(context(prefix, prefix.length, back));
            if (seen == null) {
                break;
            }
            double kinds = seen.next.size();
            double shorter = kinds / (seen.all + kinds);
            for (int token = 0; token < odds.length; token++) {
                odds[token] *= shorter;
            }
            seen.next.forEach((token, count) -> odds[token] += count / (seen.all + kinds));
        }
        return KnownSource.logs(odds);
    }
}
