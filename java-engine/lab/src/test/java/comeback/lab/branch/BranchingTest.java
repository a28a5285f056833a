package comeback.lab.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.lab.source.KnownSource;
import comeback.lab.source.KnownSources;
import comeback.lab.source.LanguageModel;
import comeback.lab.source.MarkovChain;
import comeback.lab.source.TrueBranching;
import comeback.lab.source.Truncation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BranchingTest {
    private static final int TIMES = 200;

    @Test
    void theFiguresAreThoseOfTheFormulas() {
        Output one = new Output(new int[] {0, 1}, new double[] {1, 3}, new double[] {0.5, 0.5});
        Output other = new Output(new int[] {2}, new double[] {0}, new double[] {2.5});
        Branching branching = Branching.of(List.of(one, other));
        assertThat(branching.monteCarlo()).isCloseTo(Math.exp((2 + 0) / 2.0), within(1e-12));
        assertThat(branching.aep()).isCloseTo(Math.exp((0.5 + 2.5) / 2), within(1e-12));
        assertThat(branching.byPosition()).isCloseTo(Math.exp((0.5 + 3) / 2), within(1e-12));
        assertThat(branching.isLong()).isFalse();
        assertThat(branching.factor()).isEqualTo(branching.monteCarlo());
        assertThat(branching.meanLength()).isEqualTo(1.5);
        assertThat(branching.entropySpread()).isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void theAepCountsWhereOutputsAreLongerThanFifty() {
        assertThat(estimate(MarkovChain.uniform(4), 50).isLong()).isFalse();
        Branching longer = estimate(KnownSources.skewed(), 51);
        assertThat(longer.isLong()).isTrue();
        assertThat(longer.factor()).isEqualTo(longer.aep()).isNotEqualTo(longer.monteCarlo());
    }

    private static Branching estimate(KnownSource<?> source, int most) {
        return Branching.of(
                new Sampler(source, Truncation.RELEASED, most).outputs(new int[0], 5, new SplittableRandom(1)));
    }

    /// The defaults, but that long outputs are of 60 tokens here; `./comeback lab bf truth` has them at
    /// 1,024.
    @Test
    void theMeanOfTwoHundredRepeatsIsWithinTwoPercentOfTheTruth() {
        for (KnownSource<?> source : KnownSources.all()) {
            for (int most : List.of(TruthStudy.SHORT, 60)) {
                List<TruthStudy.Line> lines = TruthStudy.lines(source, Sampler.SAMPLES, most, TIMES, 7);
                for (TruthStudy.Line line : lines) {
                    boolean otherThanTruth = line.estimator().equals("AEP") && source.end() != LanguageModel.ENDLESS;
                    double truth = otherThanTruth ? line.own() : line.repeats().truth();
                    assertThat(line.repeats().mean() / truth)
                            .as("%s by %s, %d tokens", source.name(), line.estimator(), most)
                            .isCloseTo(1, within(TruthStudy.TOLERANCE));
                }
                assertThat(lines.getLast().holds()).isTrue();
            }
        }
    }

    @Test
    void theAepsErrorFallsWithTheRootOfTheLength() {
        for (KnownSource<?> source : List.of(KnownSources.skewed(), KnownSources.hidden())) {
            List<TruthStudy.Line> lines = new ArrayList<>();
            for (int most : List.of(32, 128, 512)) {
                lines.add(TruthStudy.lines(source, 1, most, TIMES, 9).get(1));
            }
            assertThat(TruthStudy.slope(lines)).as(source.name()).isBetween(-0.6, -0.4);
        }
    }

    @Test
    void theEstimatesSpreadFallsWithTheRootOfTheSamples() {
        KnownSource<?> chain = KnownSources.all().get(3);
        double few =
                TruthStudy.lines(chain, 5, 20, TIMES, 3).getFirst().repeats().spread();
        double many =
                TruthStudy.lines(chain, 80, 20, TIMES, 3).getFirst().repeats().spread();
        assertThat(few / many).isBetween(3.2, 5.0);
    }

    @Test
    void oneOutputNeverMovesAnother() {
        Sampler sampler = new Sampler(KnownSources.ending(), Truncation.RELEASED, 40);
        List<Output> few = sampler.outputs(new int[] {1}, 3, new SplittableRandom(5));
        List<Output> many = sampler.outputs(new int[] {1}, 9, new SplittableRandom(5));
        for (int i = 0; i < few.size(); i++) {
            assertThat(many.get(i).tokens()).containsExactly(few.get(i).tokens());
        }
        assertThat(many).allMatch(each -> each.length() == 40 || each.tokens()[each.length() - 1] == 8);
    }

    @Test
    void theCurveFollowsTheTruthPositionByPosition() {
        KnownSource<?> source = KnownSources.threeHidden();
        TrueBranching truth = TrueBranching.of(source, Truncation.RELEASED, 12);
        PositionCurve curve = PositionCurve.of(
                new Sampler(source, Truncation.RELEASED, 12).outputs(new int[0], 4000, new SplittableRandom(2)), 1);
        assertThat(curve.points()).hasSize(12);
        for (PositionCurve.Point point : curve.points()) {
            assertThat(point.entropy()).isCloseTo(truth.byPosition()[point.from()], within(5 * point.error() + 1e-9));
        }
        assertThat(curve.points().get(3).entropy())
                .isNotCloseTo(curve.points().get(0).entropy(), within(0.05));
    }
}
