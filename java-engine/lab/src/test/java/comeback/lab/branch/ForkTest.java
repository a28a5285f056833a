package comeback.lab.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.lab.source.LanguageModel;
import comeback.lab.source.MarkovChain;
import comeback.lab.source.NGram;
import comeback.lab.source.Truncation;
import comeback.lab.source.Tunable;
import comeback.lab.source.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ForkTest {
    /// Four tokens, any first, then the same again and again: it alone is left by top-p. Good is what never
    /// changes.
    @Test
    void anotherWayCostsWhereThereWasButOne() {
        double[][] steps = new double[4][4];
        for (int token = 0; token < 4; token++) {
            Arrays.fill(steps[token], 0.02);
            steps[token][token] = 0.94;
        }
        MarkovChain loyal = MarkovChain.of("loyal", new double[] {.25, .25, .25, .25}, steps, LanguageModel.ENDLESS);
        Sampler sampler = new Sampler(loyal, Truncation.RELEASED, 8);
        List<Output> outputs = sampler.outputs(new int[0], 200, new SplittableRandom(1));
        assertThat(cost(sampler, outputs, 0.75, false)).isZero();
        assertThat(cost(sampler, outputs, 0.75, true)).isEqualTo(1);
        assertThat(cost(sampler, outputs, 0, true)).isZero();
    }

    private static double cost(Sampler sampler, List<Output> outputs, double at, boolean forced) {
        Fork fork = Fork.of(
                sampler,
                outputs,
                at,
                forced,
                tokens -> Arrays.stream(tokens).distinct().count() == 1 ? 1 : 0,
                new SplittableRandom(2));
        assertThat(fork.before()).isCloseTo(1, within(1e-12));
        return fork.cost();
    }

    @Test
    void aForcedTokenIsAnotherAndTheRestIsKept() {
        Sampler sampler = new Sampler(MarkovChain.uniform(6), Truncation.NONE, 10);
        List<Output> outputs = sampler.outputs(new int[0], 50, new SplittableRandom(3));
        List<int[]> seen = new ArrayList<>();
        Fork.of(
                sampler,
                outputs,
                0.5,
                true,
                tokens -> {
                    seen.add(tokens);
                    return 0;
                },
                new SplittableRandom(4));
        for (int i = 0; i < seen.size(); i += 2) {
            int[] was = seen.get(i);
            int[] now = seen.get(i + 1);
            assertThat(now).hasSize(10);
            assertThat(Arrays.copyOf(now, 5)).containsExactly(Arrays.copyOf(was, 5));
            assertThat(now[5]).isNotEqualTo(was[5]);
        }
    }

    /// By hand: means of 3 and 5 for the first factor; of 2, 4 and 6 for the second.
    @Test
    void theImpactIsTheMeanDifferenceOfLevels() {
        List<Pareto.Cell> cells = new ArrayList<>();
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 3; b++) {
                cells.add(new Pareto.Cell(Map.of("a", "a" + a, "b", "b" + b), 1 + 2 * a + 2 * b, 0, 0, 0));
            }
        }
        List<Pareto.Line> lines = Pareto.of(cells).lines();
        assertThat(lines.get(0).factor()).isEqualTo("b");
        assertThat(lines.get(0).impact()).isCloseTo((2 + 2 + 4) / 3.0, within(1e-12));
        assertThat(lines.get(1).impact()).isCloseTo(2, within(1e-12));
        assertThat(lines.get(1).share()).isCloseTo(2 / (2 + 8 / 3.0), within(1e-12));
        assertThat(lines.get(1).cumulated()).isCloseTo(1, within(1e-12));
    }

    /// The judge likes the word `yes`: a tuned model says it more often, and has fewer ways to go on.
    @Test
    void tuningPleasesTheJudgeAndNarrowsTheModel() {
        SplittableRandom chance = new SplittableRandom(6);
        List<String> text = new ArrayList<>();
        List<String> choice = List.of("yes", "no", "well", "so", "oh", "but");
        for (int i = 0; i < 300; i++) {
            text.add(choice.get(chance.nextInt(6)) + " " + choice.get(chance.nextInt(6)) + " "
                    + choice.get(chance.nextInt(6)));
        }
        Words words = Words.of(text);
        Judge judge = said -> said.split("yes", -1).length - 1;
        List<Tunable> models =
                new Alignment(2, 60, 6, 0.8).tuned(NGram.of("2-gram", 2, words, text), judge, new SplittableRandom(7));
        List<Double> factors = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (Tunable model : models) {
            List<Output> outputs =
                    new Sampler(model, Truncation.RELEASED, 12).outputs(new int[0], 200, new SplittableRandom(8));
            factors.add(Branching.of(outputs).monteCarlo());
            scores.add(Branching.mean(outputs, each -> judge.score(words.text(each.tokens()))));
        }
        assertThat(scores.get(1)).isGreaterThan(1.5 * scores.get(0));
        assertThat(scores.get(2)).isGreaterThan(scores.get(1));
        assertThat(factors.get(2)).isLessThan(factors.get(1)).isLessThan(0.95 * factors.get(0));
    }

    @Test
    void promptsGiveMoreAndMore() {
        String couplet = "you said it first of all / and i said it worse";
        assertThat(Prompting.NOTHING.prompt(couplet)).isEmpty();
        assertThat(Prompting.THREE_WORDS.prompt(couplet)).isEqualTo("you said it");
        assertThat(Prompting.LINE.prompt(couplet)).isEqualTo("you said it first of all /");
        assertThat(Prompting.LINE_AND_THREE_WORDS.prompt(couplet)).isEqualTo("you said it first of all / and i said");
    }
}
