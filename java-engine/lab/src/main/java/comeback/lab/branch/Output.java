package comeback.lab.branch;

import comeback.lab.source.Odds;
import java.util.Arrays;

/// What a model put out once, and how open the choice was at each token.
///
/// @param tokens in order, the end among them where one came
/// @param entropies of the truncated odds at each token, in nats
/// @param surprisals `-log` of the truncated odds of each token, in nats
public record Output(int[] tokens, double[] entropies, double[] surprisals) {
    static final Output NONE = new Output(new int[0], new double[0], new double[0]);

    public int length() {
        return tokens.length;
    }

    /// In nats; 0 where nothing was put out.
    public double meanEntropy() {
        return Arrays.stream(entropies).average().orElse(0);
    }

    /// In nats; 0 where nothing was put out.
    public double meanSurprisal() {
        return Arrays.stream(surprisals).average().orElse(0);
    }

    /// The tokens without the end.
    ///
    /// @param end as {@link comeback.lab.source.LanguageModel#end}
    public int[] withoutEnd(int end) {
        boolean ended = length() > 0 && tokens[length() - 1] == end;
        return ended ? Arrays.copyOf(tokens, length() - 1) : tokens;
    }

    /// Gathers one, token by token.
    static final class Builder {
        private int[] tokens = new int[16];
        private double[] entropies = new double[16];
        private double[] surprisals = new double[16];
        private int length;

        void add(int token, Odds odds) {
            if (length == tokens.length) {
                tokens = Arrays.copyOf(tokens, 2 * length);
                entropies = Arrays.copyOf(entropies, 2 * length);
                surprisals = Arrays.copyOf(surprisals, 2 * length);
            }
            tokens[length] = token;
            entropies[length] = odds.entropy();
            surprisals[length++] = odds.surprisal(token);
        }

        int length() {
            return length;
        }

        Output output() {
            return new Output(
                    Arrays.copyOf(tokens, length), Arrays.copyOf(entropies, length), Arrays.copyOf(surprisals, length));
        }
    }
}
