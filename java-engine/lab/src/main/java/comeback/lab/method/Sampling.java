package comeback.lab.method;

import comeback.problem.Problem;
import java.util.Arrays;
import java.util.SplittableRandom;

/// How a token is chosen among logits.
///
/// @param temperature 0 for the likeliest
/// @param topK only so many of the likeliest are chosen from; 0 for all
public record Sampling(double temperature, int topK) {
    /// Always the likeliest.
    public static final Sampling GREEDY = new Sampling(0, 0);

    /// @throws Problem where a figure is below none
    public Sampling {
        if (!(temperature >= 0) || temperature == Double.POSITIVE_INFINITY || topK < 0) {
            throw new Problem("Nothing can be sampled at temperature %s and top-K %d: neither may be below 0."
                    .formatted(temperature, topK));
        }
    }

    /// @param logits of all rows, flat
    /// @param from where this row's begin
    /// @return a token's id; of equals the first
    int choose(float[] logits, int from, int tokens, SplittableRandom chance) {
        int best = 0;
        for (int token = 1; token < tokens; token++) {
            best = logits[from + token] > logits[from + best] ? token : best;
        }
        if (temperature == 0) {
            return best;
        }
        float least = topK == 0 || topK >= tokens ? Float.NEGATIVE_INFINITY : kth(logits, from, tokens);
        double[] heaped = new double[tokens];
        double sum = 0;
        for (int token = 0; token < tokens; token++) {
            float logit = logits[from + token];
            sum += logit < least ? 0 : Math.exp((logit - logits[from + best]) / temperature);
            heaped[token] = sum;
        }
        double drawn = chance.nextDouble() * sum;
        int token = 0;
        while (token < tokens - 1 && heaped[token] <= drawn) {
            token++;
        }
        return token;
    }

    private float kth(float[] logits, int from, int tokens) {
        float[] sorted = Arrays.copyOfRange(logits, from, from + tokens);
        Arrays.sort(sorted);
        return sorted[tokens - topK];
    }
}
