package comeback.lab.source;

import java.util.Arrays;
import java.util.SplittableRandom;

/// What may come next, and how likely: the distribution that is drawn from.
///
/// @param probabilities of every token; they sum to 1
public record Odds(double[] probabilities) {
    /// In nats.
    public double entropy() {
        double sum = 0;
        for (double each : probabilities) {
            sum -= each > 0 ? each * Math.log(each) : 0;
        }
        return Math.max(0, sum);
    }

    /// In nats; infinite for what cannot come.
    public double surprisal(int token) {
        return probabilities[token] >= 1 ? 0 : -Math.log(probabilities[token]);
    }

    public int draw(SplittableRandom chance) {
        double left = chance.nextDouble();
        int last = -1;
        for (int token = 0; token < probabilities.length; token++) {
            if (probabilities[token] > 0) {
                last = token;
                left -= probabilities[token];
                if (left < 0) {
                    return token;
                }
            }
        }
        return last;
    }

    /// The likeliest; the first of several.
    public int top() {
        int top = 0;
        for (int token = 1; token < probabilities.length; token++) {
            top = probabilities[token] > probabilities[top] ? token : top;
        }
        return top;
    }

    /// How many tokens can come.
    public int choices() {
        return (int) Arrays.stream(probabilities).filter(each -> each > 0).count();
    }

    /// The same without one token, the others as likely to each other as before; these very odds where
    /// nothing else could come.
    public Odds without(int token) {
        double left = 1 - probabilities[token];
        if (choices() < 2) {
            return this;
        }
        double[] others = probabilities.clone();
        others[token] = 0;
        for (int i = 0; i < others.length; i++) {
            others[i] /= left;
        }
        return new Odds(others);
    }
}
