package comeback.lab.source;

import java.util.Arrays;

/// Asks the model about the whole prefix each time.
final class PrefixWalk implements Walk {
    private final LanguageModel model;
    private int[] tokens;
    private int length;

    PrefixWalk(LanguageModel model, int[] prompt) {
        this.model = model;
        this.tokens = prompt.clone();
        this.length = prompt.length;
    }

    @Override
    public double[] next() {
        return model.logProbabilities(Arrays.copyOf(tokens, length));
    }

    @Override
    public void take(int token) {
        if (length == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * length + 8);
        }
        tokens[length++] = token;
    }
}
