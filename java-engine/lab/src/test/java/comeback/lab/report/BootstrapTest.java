package comeback.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.lab.report.Bootstrap.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void oneRunsIntervalIsThatOfItsSamples() {
        Interval interval = new Bootstrap(1).mean(List.of(new Measured(0.3, 400)));
        double half = 1.96 * Math.sqrt(0.3 * 0.7 / 400);
        assertThat(interval.mean()).isEqualTo(0.3);
        assertThat(interval.low()).isCloseTo(0.3 - half, within(0.003));
        assertThat(interval.high()).isCloseTo(0.3 + half, within(0.003));
    }

    /// Runs that differ by a normal deviation of 0.05 about 0.5, five at a time, 600 samples each.
    @Test
    void aboutNineteenOfTwentyIntervalsHoldTheTruth() {
        SplittableRandom chance = new SplittableRandom(4);
        int held = 0;
        for (int trial = 0; trial < 200; trial++) {
            Interval interval = new Bootstrap(trial).mean(measured(chance, 0.5, 0.05, 5));
            held += interval.low() <= 0.5 && interval.high() >= 0.5 ? 1 : 0;
        }
        assertThat(held / 200.0).isBetween(0.88, 0.98);
    }

    @Test
    void aDifferenceIsTheOtherWayRoundWhereItsArmsAre() {
        SplittableRandom chance = new SplittableRandom(4);
        List<Measured> one = measured(chance, 0.5, 0.05, 4);
        List<Measured> other = measured(chance, 0.3, 0.02, 3);
        Interval there = new Bootstrap(1).difference(one, other);
        Interval back = new Bootstrap(2).difference(other, one);
        assertThat(there.mean()).isCloseTo(-back.mean(), within(1e-12));
        assertThat(there.low()).isCloseTo(-back.high(), within(0.004));
        assertThat(there.high()).isCloseTo(-back.low(), within(0.004));
    }

    @Test
    void sharesStayShares() {
        Interval interval = new Bootstrap(1).mean(List.of(new Measured(0.01, 50), new Measured(0.99, 50)));
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isEqualTo(1);
    }

    private static List<Measured> measured(SplittableRandom chance, double mean, double deviation, int runs) {
        List<Measured> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            double truth = mean + deviation * chance.nextGaussian();
            double found = truth + Math.sqrt(truth * (1 - truth) / 600) * chance.nextGaussian();
            measured.add(new Measured(found, 600));
        }
        return measured;
    }
}
