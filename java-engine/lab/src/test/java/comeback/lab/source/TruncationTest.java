package comeback.lab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import comeback.problem.Problem;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TruncationTest {
    private static final double[] HALF_AND_LESS = KnownSource.logs(new double[] {0.5, 0.3, 0.15, 0.05});

    @Test
    void theLikeliestStayUntilTheyHaveEnough() {
        assertThat(new Truncation(1, 0.8).of(HALF_AND_LESS).probabilities())
                .containsExactly(new double[] {0.625, 0.375, 0, 0}, within(1e-12));
        assertThat(new Truncation(1, 0.81).of(HALF_AND_LESS).choices()).isEqualTo(3);
        assertThat(new Truncation(1, 0.1).of(HALF_AND_LESS).choices()).isOne();
        assertThat(Truncation.NONE.of(HALF_AND_LESS).choices()).isEqualTo(4);
    }

    @Test
    void nineOfTenEqualTokensHaveNineTenths() {
        assertThat(Truncation.RELEASED.of(new double[10]).choices()).isEqualTo(9);
        assertThat(Truncation.RELEASED.of(new double[10]).probabilities()[9])
                .as("the first stay")
                .isZero();
        assertThat(Truncation.RELEASED.of(new double[10]).entropy()).isCloseTo(Math.log(9), within(1e-12));
    }

    @Test
    void temperatureComesBeforeTheCut() {
        double[] hot = new Truncation(2, 1).of(HALF_AND_LESS).probabilities();
        double sum = Math.sqrt(0.5) + Math.sqrt(0.3) + Math.sqrt(0.15) + Math.sqrt(0.05);
        assertThat(hot[3]).isCloseTo(Math.sqrt(0.05) / sum, within(1e-12));
        assertThat(new Truncation(0.5, 0.9).of(HALF_AND_LESS).choices()).isEqualTo(2);
        assertThat(new Truncation(0, 0.9).of(HALF_AND_LESS).probabilities()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void whatIsNoTruncationIsRefused() {
        for (double[] figures : new double[][] {{-1, 0.9}, {1, 0}, {1, 1.1}, {Double.NaN, 0.5}, {1, Double.NaN}}) {
            assertThatThrownBy(() -> new Truncation(figures[0], figures[1]))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("top-p");
        }
    }

    @Test
    void tokensAreDrawnAsOftenAsTheirOddsHaveIt() {
        Odds odds = Truncation.RELEASED.of(HALF_AND_LESS);
        SplittableRandom chance = new SplittableRandom(3);
        int[] counts = new int[4];
        for (int i = 0; i < 20_000; i++) {
            counts[odds.draw(chance)]++;
        }
        assertThat(counts[3]).isZero();
        assertThat(counts[0] / 20_000.0).isCloseTo(0.5 / 0.95, within(0.012));
        assertThat(counts[2] / 20_000.0).isCloseTo(0.15 / 0.95, within(0.012));
    }

    @Test
    void withoutATokenTheOthersKeepTheirProportions() {
        Odds odds = new Odds(new double[] {0.5, 0.4, 0.1});
        assertThat(odds.without(0).probabilities()).containsExactly(new double[] {0, 0.8, 0.2}, within(1e-12));
        Odds sure = new Odds(new double[] {0, 1, 0});
        assertThat(sure.without(1)).isSameAs(sure);
        assertThat(sure.entropy()).isZero();
    }
}
