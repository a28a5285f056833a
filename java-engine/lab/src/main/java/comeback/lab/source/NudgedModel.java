package comeback.lab.source;

import comeback.problem.Problem;
import java.util.Arrays;

/// A base model that another one helps out where it is not sure: where its likeliest token has less than
/// `threshold` of the probability, the other's odds count. Both must have the same tokens.
///
/// @param threshold 0 never asks the other, more than 1 always does
public record NudgedModel(LanguageModel base, LanguageModel other, double threshold) implements LanguageModel {
    /// @throws Problem when the models' tokens differ in number or end
    public NudgedModel {
        if (base.size() != other.size() || base.end() != other.end()) {
            throw new Problem("'%s' cannot nudge '%s': they have other tokens.".formatted(other.name(), base.name()));
        }
    }

    @Override
    public String name() {
        return base.name() + " nudged by " + other.name();
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    public int end() {
        return base.end();
    }

    /// Whether the other is asked after this prefix.
    public boolean isNudged(int[] prefix) {
        return isUnsure(base.logProbabilities(prefix));
    }

    private boolean isUnsure(double[] logs) {
        return Math.exp(Arrays.stream(logs).max().orElseThrow()) < threshold;
    }

    @Override
    public double[] logProbabilities(int[] prefix) {
        double[] logs = base.logProbabilities(prefix);
        return isUnsure(logs) ? other.logProbabilities(prefix) : logs;
    }
}
