package comeback.lab.source;

import comeback.problem.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How a model's word is cut before it is drawn from: log-probabilities are divided by the temperature and made to
/// sum to 1 again; then only the likeliest tokens stay, as few as have `topP` of the probability together, and they
/// too are made to sum to 1.
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

    private void cut(double[] odds) {
        int[] order = likeliestFirst(odds);
        double sum = 0;
        for (int token : order) {
            if (sum >= topP - ROUNDING) {
                odds[token] = 0;
            }
            sum += odds[token];
        }
    }

    private static int[] likeliestFirst(double[] odds) {
        return IntStream.range(0, odds.length)
                .filter(token -> odds[token] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(token -> -odds[token]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void scale(double[] odds) {
        double sum = Arrays.stream(odds).sum();
        for (int token = 0; token < odds.length; token++) {
            odds[token] /= sum;
        }
    }
}
