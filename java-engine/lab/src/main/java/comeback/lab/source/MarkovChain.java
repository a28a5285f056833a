package comeback.lab.source;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A chain whose next token depends on the last one alone. Tokens that do not depend on anything, and cycles
/// of which nothing is left to chance, are such chains too.
///
/// @param first log-probabilities of the first token, in nats
/// @param steps `[last][next]`, in nats
/// @param end a token after which nothing comes, or {@link LanguageModel#ENDLESS}
public record MarkovChain(String name, double[] first, double[][] steps, int end) implements KnownSource<Integer> {
    private static final int NOTHING_YET = -1;

    /// Every token as likely as the others, whatever came before.
    public static MarkovChain uniform(int size) {
        double[] each = new double[size];
        Arrays.fill(each, 1.0 / size);
        return independent("i.i.d. uniform over " + size, each);
    }

    /// Tokens that do not depend on each other.
    ///
    /// @param probabilities of each token
    public static MarkovChain independent(String name, double[] probabilities) {
        double[] logs = KnownSource.logs(probabilities);
        double[][] steps = new double[logs.length][];
        Arrays.fill(steps, logs);
        return new MarkovChain(name, logs, steps, ENDLESS);
    }

    /// 0, 1, 2 and so on, round and round: deterministic.
    public static MarkovChain cycle(int size) {
        double[][] steps = new double[size][size];
        double[] first = new double[size];
        first[0] = 1;
        for (int token = 0; token < size; token++) {
            steps[token][(token + 1) % size] = 1;
        }
        return of("deterministic cycle of " + size, first, steps, ENDLESS);
    }

    /// @param probabilities of the first token, and `[last][next]`
    public static MarkovChain of(String name, double[] first, double[][] probabilities, int end) {
        double[][] steps = Arrays.stream(probabilities).map(KnownSource::logs).toArray(double[][]::new);
        return new MarkovChain(name, KnownSource.logs(first), steps, end);
    }

    /// Drawn: each row's weights are `-log u` to a power, so that some rows are even and some are steep.
    ///
    /// @param ending how likely the last token, which ends an output, is after any other; 0 for a chain
    ///     without end
    public static MarkovChain drawn(String name, int size, double ending, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int open = ending > 0 ? size - 1 : size;
        double[] first = row(size, open, 0, chance);
        double[][] rows = new double[size][];
        for (int last = 0; last < size; last++) {
            rows[last] = row(size, open, ending, chance);
        }
        return of(name, first, rows, ending > 0 ? size - 1 : ENDLESS);
    }

    private static double[] row(int size, int open, double ending, SplittableRandom chance) {
        double steepness = chance.nextDouble(0.5, 3);
        double[] row = new double[size];
        double sum = 0;
        for (int token = 0; token < open; token++) {
            row[token] = Math.pow(-Math.log(1 - chance.nextDouble()), steepness);
            sum += row[token];
        }
        for (int token = 0; token < open; token++) {
            row[token] *= (1 - ending) / sum;
        }
        if (open < size) {
            row[open] = ending;
        }
        return row;
    }

    @Override
    public int size() {
        return first.length;
    }

    @Override
    public Integer start() {
        return NOTHING_YET;
    }

    @Override
    public double[] next(Integer last) {
        return last == NOTHING_YET ? first : steps[last];
    }

    @Override
    public Integer after(Integer last, int token) {
        return token;
    }
}
