package comeback.lab.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The branching factor that a known source really has once it is truncated, summed over its states position
/// by position rather than sampled.
///
/// An output is `Y₁ … Y_N`: N tokens, its end counted, at most as many as asked for. The true figures are
///
/// ```
/// entropyRate   = E[ (H₁ + … + H_N) / N ]     H_t: entropy of the truncated odds at position t, in nats
/// surprisalRate = E[ (I₁ + … + I_N) / N ]     I_t = -log of the truncated odds of Y_t
/// ```
///
/// They are one number where every output is as long; where an output's end is drawn, a long output tends to
/// be one of likely tokens and they part.
///
/// @param byPosition `E[H_t]` over the outputs that have a position t, in nats
/// @param reaching how likely an output has a position t
/// @param meanLength `E[N]`, in tokens
public record TrueBranching(
        double entropyRate, double surprisalRate, double[] byPosition, double[] reaching, double meanLength) {

    /// `exp(entropyRate)`: what the Monte Carlo estimator is after.
    public double branchingFactor() {
        return Math.exp(entropyRate);
    }

    /// `exp(surprisalRate)`: what the AEP estimator is after.
    public double surprisalFactor() {
        return Math.exp(surprisalRate);
    }

    /// How much of the probability is in a state, and what gathered on the way to it, times that probability.
    private static final class Mass<S> {
        S state;
        double probability;
        double entropy;
        double surprisal;

        Mass(S state) {
            this.state = state;
        }

        void add(double probability, double entropy, double surprisal) {
            this.probability += probability;
            this.entropy += entropy;
            this.surprisal += surprisal;
        }
    }

    /// @param most tokens of an output
    public static <S> TrueBranching of(KnownSource<S> source, Truncation truncation, int most) {
        return new Forward<>(source, truncation, most).sum();
    }

    /// Goes forward through the positions, with all states that an output can be in there.
    private static final class Forward<S> {
        private final KnownSource<S> source;
        private final Truncation truncation;
        private final int most;
        private final Mass<S> ended;
        private Map<Object, Mass<S>> next = new HashMap<>();

        Forward(KnownSource<S> source, Truncation truncation, int most) {
            this.source = source;
            this.truncation = truncation;
            this.most = most;
            this.ended = new Mass<>(source.start());
        }

        TrueBranching sum() {
            S start = source.start();
            next.computeIfAbsent(source.key(start), key -> new Mass<>(start)).add(1, 0, 0);
            double[] byPosition = new double[most];
            double[] reaching = new double[most];
            for (int position = 0; position < most && !next.isEmpty(); position++) {
                Map<Object, Mass<S>> states = next;
                next = new HashMap<>();
                for (Mass<S> mass : states.values()) {
                    Odds odds = truncation.of(source.next(mass.state));
                    byPosition[position] += mass.probability * odds.entropy();
                    reaching[position] += mass.probability;
                    spread(mass, odds, position + 1);
                }
                byPosition[position] /= reaching[position];
            }
            double length = Arrays.stream(reaching).sum();
            return new TrueBranching(ended.entropy, ended.surprisal, byPosition, reaching, length);
        }

        /// To where each token leads.
        ///
        /// @param length of the output with that token
        private void spread(Mass<S> mass, Odds odds, int length) {
            double entropies = mass.entropy + mass.probability * odds.entropy();
            for (int token = 0; token < odds.probabilities().length; token++) {
                double odd = odds.probabilities()[token];
                if (odd > 0) {
                    double surprisals = mass.surprisal + mass.probability * odds.surprisal(token);
                    boolean isOver = length == most || token == source.end();
                    if (isOver) {
                        ended.add(mass.probability * odd, odd * entropies / length, odd * surprisals / length);
                    } else {
                        S state = source.after(mass.state, token);
                        Mass<S> to = next.computeIfAbsent(source.key(state), key -> new Mass<>(state));
                        to.state = source.blend(to.state, to.probability, state, mass.probability * odd);
                        to.add(mass.probability * odd, odd * entropies, odd * surprisals);
                    }
                }
            }
        }
    }
}
