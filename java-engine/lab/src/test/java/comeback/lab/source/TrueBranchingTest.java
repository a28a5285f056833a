package comeback.lab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The sum over states against every single output, written out.
class TrueBranchingTest {
    private static final double EXACT = 1e-12;

    @Test
    void whatIsKnownWithoutSummingComesOut() {
        assertThat(TrueBranching.of(MarkovChain.cycle(5), Truncation.RELEASED, 100)
                        .branchingFactor())
                .isEqualTo(1);
        assertThat(TrueBranching.of(MarkovChain.uniform(10), Truncation.RELEASED, 300)
                        .branchingFactor())
                .isCloseTo(9, within(1e-9));
        assertThat(TrueBranching.of(MarkovChain.uniform(10), Truncation.NONE, 300)
                        .branchingFactor())
                .isCloseTo(10, within(1e-9));
    }

    /// Two states of a symmetric chain: `h(0.2)`, whatever the position.
    @Test
    void aSymmetricChainHasTheBinaryEntropyOfItsStep() {
        MarkovChain chain = MarkovChain.of(
                "symmetric", new double[] {0.8, 0.2}, new double[][] {{0.8, 0.2}, {0.2, 0.8}}, LanguageModel.ENDLESS);
        double entropy = -0.8 * Math.log(0.8) - 0.2 * Math.log(0.2);
        assertThat(TrueBranching.of(chain, Truncation.NONE, 50).entropyRate()).isCloseTo(entropy, within(EXACT));
    }

    @Test
    void everySourceEqualsItsOutputsWrittenOut() {
        for (KnownSource<?> source : KnownSources.all()) {
            KnownSource<?> exact = source instanceof HiddenMarkov hidden ? hidden.onGrid(0) : source;
            int most = source.size() > 8 ? 4 : 6;
            Outputs outputs = new Outputs(exact, Truncation.RELEASED, most);
            outputs.add(new int[0], 1, 0, 0);
            TrueBranching summed = TrueBranching.of(exact, Truncation.RELEASED, most);
            assertThat(outputs.probability).isCloseTo(1, within(1e-9));
            assertThat(summed.entropyRate()).as(source.name()).isCloseTo(outputs.entropy, within(1e-9));
            assertThat(summed.surprisalRate()).as(source.name()).isCloseTo(outputs.surprisal, within(1e-9));
            assertThat(summed.meanLength()).as(source.name()).isCloseTo(outputs.length, within(1e-9));
        }
    }

    /// Every output there is, by the plain interface: prefix in, odds out.
    private static final class Outputs {
        private final LanguageModel model;
        private final Truncation truncation;
        private final int most;
        private double probability;
        private double entropy;
        private double surprisal;
        private double length;

        Outputs(LanguageModel model, Truncation truncation, int most) {
            this.model = model;
            this.truncation = truncation;
            this.most = most;
        }

        void add(int[] prefix, double likely, double entropies, double surprisals) {
            Odds odds = truncation.of(model.logProbabilities(prefix));
            for (int token = 0; token < model.size(); token++) {
                double odd = odds.probabilities()[token];
                if (odd > 0) {
                    int[] longer = Arrays.copyOf(prefix, prefix.length + 1);
                    longer[prefix.length] = token;
                    double entropiesNow = entropies + odds.entropy();
                    double surprisalsNow = surprisals - Math.log(odd);
                    if (longer.length == most || token == model.end()) {
                        probability += likely * odd;
                        entropy += likely * odd * entropiesNow / longer.length;
                        surprisal += likely * odd * surprisalsNow / longer.length;
                        length += likely * odd * longer.length;
                    } else {
                        add(longer, likely * odd, entropiesNow, surprisalsNow);
                    }
                }
            }
        }
    }

    /// The odds of a hidden chain's next token by the sum over all hidden paths, which knows no belief.
    @Test
    void aBeliefTellsWhatTheSumOverAllHiddenPathsTells() {
        HiddenMarkov source = KnownSources.hidden();
        int[] prefix = {2, 0, 0, 1, 2};
        double[] expected = new double[3];
        double all = 0;
        for (int token = 0; token < 3; token++) {
            int[] longer = Arrays.copyOf(prefix, 6);
            longer[5] = token;
            expected[token] = likelihood(source, longer);
            all += expected[token];
        }
        for (int token = 0; token < 3; token++) {
            assertThat(Math.exp(source.logProbabilities(prefix)[token]))
                    .isCloseTo(expected[token] / all, within(EXACT));
        }
    }

    private static double likelihood(HiddenMarkov source, int[] tokens) {
        double sum = 0;
        for (int path = 0; path < 1 << tokens.length; path++) {
            double likely = source.first()[path & 1];
            for (int i = 0; i < tokens.length; i++) {
                int hidden = path >> i & 1;
                likely *= source.tokens()[hidden][tokens[i]];
                likely *= i + 1 < tokens.length ? source.steps()[hidden][path >> (i + 1) & 1] : 1;
            }
            sum += likely;
        }
        return sum;
    }

    @Test
    void beliefsMayBePutTogetherWithoutHarm() {
        HiddenMarkov two = KnownSources.hidden();
        assertThat(TrueBranching.of(two, Truncation.RELEASED, 11).entropyRate())
                .isCloseTo(
                        TrueBranching.of(two.onGrid(0), Truncation.RELEASED, 11).entropyRate(), within(1e-6));
        HiddenMarkov three = KnownSources.threeHidden();
        assertThat(TrueBranching.of(three, Truncation.RELEASED, 8).entropyRate())
                .isCloseTo(
                        TrueBranching.of(three.onGrid(0), Truncation.RELEASED, 8)
                                .entropyRate(),
                        within(1e-6));
    }

    @Test
    void rememberingAStateIsRememberingThePrefix() {
        for (KnownSource<?> source : KnownSources.all()) {
            Walk walk = source.walks(new int[] {1, 0}, 1).getFirst();
            walk.take(1);
            assertThat(walk.next()).containsExactly(source.logProbabilities(new int[] {1, 0, 1}), within(EXACT));
        }
    }
}
