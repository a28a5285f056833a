package comeback.lab.source;

import java.util.List;

/// The sources that the estimators are held against.
public final class KnownSources {
    private static final double FINE = 1e-3;
    private static final double COARSE = 5e-3;
    private static final long SEED = 5;

    private KnownSources() {}

    /// Endless ones, and one that ends.
    public static List<KnownSource<?>> all() {
        return List.of(
                MarkovChain.cycle(7),
                MarkovChain.uniform(10),
                skewed(),
                MarkovChain.drawn("Markov chain of 8", 8, 0, SEED),
                ending(),
                hidden(),
                threeHidden());
    }

    /// Independent tokens, each two thirds as likely as the one before it.
    public static MarkovChain skewed() {
        double[] odds = new double[12];
        double sum = 0;
        for (int token = 0; token < odds.length; token++) {
            odds[token] = Math.pow(2.0 / 3, token);
            sum += odds[token];
        }
        for (int token = 0; token < odds.length; token++) {
            odds[token] /= sum;
        }
        return MarkovChain.independent("i.i.d. skewed over 12", odds);
    }

    /// Outputs end by chance, after seven tokens or so.
    public static MarkovChain ending() {
        return MarkovChain.drawn("Markov chain of 8 that ends", 9, 0.15, SEED);
    }

    /// Two hidden states that stay for long, and three tokens that both put out.
    public static HiddenMarkov hidden() {
        return new HiddenMarkov(
                "hidden Markov, 2 states of 3 tokens",
                new double[] {0.5, 0.5},
                new double[][] {{0.9, 0.1}, {0.2, 0.8}},
                new double[][] {{0.7, 0.2, 0.1}, {0.15, 0.25, 0.6}},
                FINE);
    }

    public static HiddenMarkov threeHidden() {
        return new HiddenMarkov(
                "hidden Markov, 3 states of 4 tokens",
                new double[] {1, 0, 0},
                new double[][] {{0.7, 0.3, 0}, {0, 0.6, 0.4}, {0.5, 0, 0.5}},
                new double[][] {{0.55, 0.35, 0.1, 0}, {0.1, 0.1, 0.3, 0.5}, {0.25, 0.25, 0.25, 0.25}},
                COARSE);
    }
}
