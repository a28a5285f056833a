package comeback.lab.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.lab.source.Odds;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void theFiguresAreThoseOfTheFormulas() {
        Tally tally = Tally.of(Stream.of("a", "a", "b", "c"));
        double plugIn = 0.5 * Math.log(2) + 0.5 * Math.log(4);
        assertThat(tally.plugIn()).isCloseTo(plugIn, within(1e-12));
        assertThat(tally.millerMadow()).isCloseTo(plugIn + 2 / 8.0, within(1e-12));
        assertThat(tally.coverage()).isCloseTo(0.5, within(1e-12));
        double a = -0.25 * Math.log(0.25) / (1 - Math.pow(0.75, 4));
        double b = -0.125 * Math.log(0.125) / (1 - Math.pow(0.875, 4));
        assertThat(tally.chaoShen()).isCloseTo(a + 2 * b, within(1e-12));
        assertThat(Tally.of(Stream.of(1, 1, 1)).chaoShen()).isZero();
    }

    /// Three hundred outcomes, the n-th as likely as 1/n, from as many samples: the plug-in is far too low,
    /// Chao and Shen's is not.
    @Test
    void unseenOutcomesAreReckonedWith() {
        double[] odds = IntStream.rangeClosed(1, 300).mapToDouble(n -> 1.0 / n).toArray();
        double sum = IntStream.range(0, 300).mapToDouble(i -> odds[i]).sum();
        IntStream.range(0, 300).forEach(i -> odds[i] /= sum);
        Odds known = new Odds(odds);
        double plugIn = 0;
        double chaoShen = 0;
        SplittableRandom chance = new SplittableRandom(4);
        for (int time = 0; time < 50; time++) {
            Tally tally = Tally.of(IntStream.range(0, 300).mapToObj(i -> known.draw(chance)));
            plugIn += tally.plugIn() / 50;
            chaoShen += tally.chaoShen() / 50;
        }
        assertThat(plugIn).isLessThan(0.93 * known.entropy());
        assertThat(chaoShen).isCloseTo(known.entropy(), within(0.02 * known.entropy()));
    }

    /// A move of 4, a frame of 12 in each, a family of 3, all else settled; slots step 1 or 2 by a fair coin.
    @Test
    void eachDecisionsEntropyIsWhatWasDrawn() {
        SplittableRandom chance = new SplittableRandom(8);
        List<WriterChoice> choices =
                IntStream.range(0, 4000).mapToObj(i -> choice(chance)).toList();
        List<DecisionEntropy> entropies = DecisionEntropy.of(2, choices);
        double[] expected = {0, Math.log(4), Math.log(12), 0, Math.log(3), 0, 0, 4 * Math.log(2)};
        for (DecisionEntropy entropy : entropies) {
            int at = entropy.decision().ordinal();
            assertThat(entropy.chaoShen())
                    .as(entropy.decision().name())
                    .isCloseTo(expected[at], within(0.02 * expected[at] + 0.003));
        }
        assertThat(entropies.getLast().parts()).isEqualTo(6);
        assertThat(entropies.getLast().factor()).isCloseTo(Math.pow(2, 4 / 6.0), within(0.02));
    }

    private static WriterChoice choice(SplittableRandom chance) {
        int move = chance.nextInt(4);
        return new WriterChoice(
                "scheme",
                "move " + move,
                "frame " + move + " " + chance.nextInt(12),
                Set.of(),
                "family " + chance.nextInt(3),
                "ending",
                "words",
                List.of(line(chance), line(chance)));
    }

    private static List<Double> line(SplittableRandom chance) {
        double second = 1 + chance.nextInt(2);
        return List.of(0.0, second, second + 1 + chance.nextInt(2));
    }
}
