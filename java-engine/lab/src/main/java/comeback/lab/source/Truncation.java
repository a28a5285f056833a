package comeback.lab.source;

import comeback.problem.Problem;
import java.util.Arrays;

/// How a model's word is cut before it is drawn from: log-probabilities are divided by the temperature and
/// made to sum to 1 again; then only the likeliest tokens stay, as few as have `topP` of the probability
/// together, and they too are made to sum to 1.
///
/// Of tokens as likely as each other the first stay. At temperature 0 only the likeliest stays.
///
/// @param temperature 0 or more
/// @param topP more than 0, at most 1
public record Truncation(double temperature, double topP) {
    /// As the paper's released code has it.
    public static final Truncation RELEASED = new Truncation(1, 0.9);

    public static final Truncation NONE = new Truncation(1, 1);

    /// So that nine of ten equal tokens have nine tenths, whatever rounding says.
    private static final double ROUNDING = 1e-9;

    /// @throws Problem when a figure is out of its range
    public Truncation {
        if (!(temperature >= 0 && temperature <= 100) || !(topP > 0 && topP <= 1)) {
            throw new Problem("Nothing can be drawn at temperature %s and top-p %s: give a temperature of 0 to 100"
                            .formatted(temperature, topP)
                    + " and a top-p above 0, up to 1.");
        }
    }

    /// @param logs of every token, in nats; at least one is finite
    public Odds of(double[] logs) {
        double most = Arrays.stream(logs).max().orElse(Double.NaN);
        if (!Double.isFinite(most)) {
            throw new IllegalArgumentException("no token can come next");
        }
        double[] odds = new double[logs.length];
        for (int token = 0; token < odds.length; token++) {
            odds[token] = temperature == 0 ? 0 : Math.exp((logs[token] - most) / temperature);
        }
        if (temperature == 0) {
            odds[new Odds(logs).top()] = 1;
        }
        scale(odds);
        if (topP < 1) {
            cut(odds);
            scale(odds);
        }
        return new Odds(odds);
    }

    /// Takes the likeliest, one after the other, until they have enough; the rest goes.
    private void cut(double[] odds) {
        Heap likeliest = new Heap(odds);
        double[] kept = new double[odds.length];
        double sum = 0;
        while (sum < topP - ROUNDING && !likeliest.isEmpty()) {
            int token = likeliest.take();
            kept[token] = odds[token];
            sum += odds[token];
        }
        System.arraycopy(kept, 0, odds, 0, odds.length);
    }

    /// Tokens by their odds, the likeliest on top, of equal ones the first: few of many are ever taken.
    private static final class Heap {
        private final double[] odds;
        private final int[] tokens;
        private int size;

        Heap(double[] odds) {
            this.odds = odds;
            this.tokens = new int[odds.length];
            for (int token = 0; token < odds.length; token++) {
                if (odds[token] > 0) {
                    tokens[size++] = token;
                }
            }
            for (int at = size / 2 - 1; at >= 0; at--) {
                sink(at);
            }
        }

        boolean isEmpty() {
            return size == 0;
        }

        int take() {
            int top = tokens[0];
            tokens[0] = tokens[--size];
            sink(0);
            return top;
        }

        private void sink(int from) {
            int at = from;
            for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
                int better = child + 1 < size && isBefore(child + 1, child) ? child + 1 : child;
                if (!isBefore(better, at)) {
                    return;
                }
                int token = tokens[at];
                tokens[at] = tokens[better];
                tokens[better] = token;
                at = better;
            }
        }

        private boolean isBefore(int one, int other) {
            double more = odds[tokens[one]] - odds[tokens[other]];
            return more > 0 || (more == 0 && tokens[one] < tokens[other]);
        }
    }

    private static void scale(double[] odds) {
        double sum = Arrays.stream(odds).sum();
        for (int token = 0; token < odds.length; token++) {
            odds[token] /= sum;
        }
    }
}
