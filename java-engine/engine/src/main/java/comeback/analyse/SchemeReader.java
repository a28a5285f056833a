package comeback.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads the rhyme schemes of stanzas that belong together.
///
/// Stanzas of one length in one text tend to have one scheme, so each is judged by what it sounds like and by what its
/// sisters are: a mixture over schemes whose weights are found by expectation and maximisation (the idea of Reddy and
/// Knight, "Unsupervised discovery of rhyme schemes", 2011; ours knows pronunciations from the start). Any thread.
public final class SchemeReader {
    private static final int ROUNDS = 8;
    /// The usual schemes are expected that much more than any other.
    private static final double USUAL_WEIGHT = 3;
    /// How many stanzas' worth of opinion there is before the first.
    private static final double PRIOR_STANZAS = 1;

    private final EndingOdds odds;

    public SchemeReader(RhymeOdds odds) {
        this.odds = new EndingOdds(odds);
    }

    /// @param stanzas of one text, each the ends of its lines in order; an empty one has the empty scheme
    /// @return one scheme a stanza
    public List<Scheme> read(List<List<Ending>> stanzas) {
        Map<Integer, List<Integer>> byLength = new TreeMap<>();
        for (int index = 0; index < stanzas.size(); index++) {
            byLength.computeIfAbsent(stanzas.get(index).size(), length -> new ArrayList<>())
                    .add(index);
        }
        Scheme[] read = new Scheme[stanzas.size()];
        byLength.values().forEach(indices -> {
            List<Stanza> alike = indices.stream()
                    .map(index -> new Stanza(stanzas.get(index), odds))
                    .toList();
            List<Scheme> schemes = alike(alike);
            for (int i = 0; i < indices.size(); i++) {
                read[indices.get(i)] = schemes.get(i);
            }
        });
        return List.of(read);
    }

    private static List<Scheme> alike(List<Stanza> stanzas) {
        int lines = stanzas.getFirst().lines();
        Set<Scheme> usual = Schemes.usual(lines);
        Set<Scheme> possible = new LinkedHashSet<>(Schemes.all(lines));
        possible.addAll(usual);
        stanzas.forEach(stanza -> possible.add(stanza.joined()));
        List<Scheme> schemes = List.copyOf(possible);
        double[] expected = shares(schemes.stream()
                .mapToDouble(scheme -> usual.contains(scheme) ? USUAL_WEIGHT : 1)
                .toArray());
        double[][] fits = stanzas.stream()
                .map(stanza -> schemes.stream().mapToDouble(stanza::fit).toArray())
                .toArray(double[][]::new);
        double[] weights = expected;
        for (int round = 0; round < ROUNDS; round++) {
            double[] counts =
                    Arrays.stream(expected).map(share -> PRIOR_STANZAS * share).toArray();
            for (double[] fit : fits) {
                add(counts, posterior(fit, weights));
            }
            weights = shares(counts);
        }
        List<Scheme> best = new ArrayList<>();
        for (double[] fit : fits) {
            best.add(schemes.get(best(posterior(fit, weights))));
        }
        return best;
    }

    private static double[] posterior(double[] fit, double[] weights) {
        double[] logs = new double[fit.length];
        for (int i = 0; i < fit.length; i++) {
            logs[i] = fit[i] + Math.log(weights[i]);
        }
        double most = Arrays.stream(logs).max().orElse(0);
        return shares(Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray());
    }

    private static void add(double[] to, double[] values) {
        for (int i = 0; i < to.length; i++) {
            to[i] += values[i];
        }
    }

    private static double[] shares(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(value -> value / sum).toArray();
    }

    private static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
