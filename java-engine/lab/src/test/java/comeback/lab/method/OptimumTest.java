package comeback.lab.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.lab.net.Learner;
import comeback.lab.net.Net;
import comeback.lab.net.NetShape;
import comeback.lab.net.Torch;
import comeback.lab.task.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A source of two tokens: the first is 4 of 8 times one, 2 of 8 another, and so on; the second follows from the first,
/// two of the four the same.
class OptimumTest {
    private static final int QUERY = 2;
    private static final int[][] ANSWERS = {{3, 8}, {3, 8}, {3, 8}, {3, 8}, {4, 7}, {4, 7}, {5, 7}, {6, 9}};
    private static final double FIRST = entropy(0.5, 0.25, 0.125, 0.125);
    private static final double SECOND = entropy(0.5, 0.375, 0.125);

    private static double entropy(double... shares) {
        double nats = 0;
        for (double share : shares) {
            nats -= share * Math.log(share);
        }
        return nats;
    }

    @Test
    void nextTokenComesDownToTheEntropy() {
        try (Net net = net(true)) {
            assertThat(learnt(net, new NextToken(0), 250, 50)).isCloseTo(FIRST / 2, within(0.03 * FIRST));
        }
    }

    /// Where the answer is hidden the second token cannot be told from the first: each costs its own entropy.
    @Test
    void teacherlessComesDownToWhatThePromptTells() {
        try (Net net = net(true)) {
            Method method = new Teacherless(0, Teacherless.Hiding.WHOLE_ANSWER, 1);
            double best = (FIRST + FIRST + SECOND) / 4;
            assertThat(learnt(net, method, 250, 50)).isCloseTo(best, within(0.03 * best));
        }
    }

    @Test
    void diffusionComesDownToTheEntropyAndItsSamplesAreTheSource() {
        try (Net net = net(false)) {
            Diffusion method = new Diffusion(0, 1);
            assertThat(learnt(net, method, 900, 600)).isCloseTo(FIRST / 2, within(0.05 * FIRST));
            int[][] prompts = new int[2000][];
            java.util.Arrays.fill(prompts, new int[] {QUERY});
            int[][] said = method.answers(net, prompts, 2, Sampling.GREEDY, Chance.of(5));
            double[] shares = new double[10];
            int apart = 0;
            for (int[] answer : said) {
                shares[answer[0]] += 1.0 / said.length;
                apart += java.util.Arrays.stream(ANSWERS).noneMatch(each -> java.util.Arrays.equals(each, answer))
                        ? 1
                        : 0;
            }
            assertThat(shares[3]).isCloseTo(0.5, within(0.05));
            assertThat(shares[4]).isCloseTo(0.25, within(0.05));
            assertThat(shares[5]).isCloseTo(0.125, within(0.04));
            assertThat(shares[6]).isCloseTo(0.125, within(0.04));
            assertThat(apart / (double) said.length)
                    .as("answers that the source never gives")
                    .isLessThan(0.05);
        }
    }

    @Test
    void sampledTokensAreTheSourceAndTheGreedyOneItsLikeliest() {
        try (Net net = net(true)) {
            NextToken method = new NextToken(0);
            learnt(net, method, 400, 100);
            int[][] prompts = new int[2000][];
            java.util.Arrays.fill(prompts, new int[] {QUERY});
            double[] shares = new double[10];
            for (int[] answer : method.answers(net, prompts, 2, new Sampling(1, 0), Chance.of(5))) {
                shares[answer[0]] += 1.0 / prompts.length;
            }
            assertThat(shares[3]).isCloseTo(0.5, within(0.05));
            assertThat(shares[6]).isCloseTo(0.125, within(0.04));
            assertThat(method.answers(net, prompts, 2, Sampling.GREEDY, Chance.of(6))[7])
                    .containsExactly(3, 8);
            for (int[] answer : method.answers(net, prompts, 2, new Sampling(2, 1), Chance.of(7))) {
                assertThat(answer).containsExactly(3, 8);
            }
        }
    }

    private static Net net(boolean causal) {
        return new Net(Torch.withThreads(1), new NetShape(10, 3, 1, 2, 16, causal), 4);
    }

    /// The net ends as it is sampled.
    ///
    /// @return the mean loss of the last `last` steps
    private static double learnt(Net net, Method method, int steps, int last) {
        List<Row> rows = new ArrayList<>();
        for (int[] answer : ANSWERS) {
            rows.add(new Row(new int[] {QUERY}, answer, true));
        }
        List<Drill> drills = method.drills(rows);
        List<Drill> batch = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            batch.add(drills.get(i % drills.size()));
        }
        Learner learner = new Learner(net, method.averageDecay());
        double sum = 0;
        for (int step = 1; step <= steps; step++) {
            long at = step;
            double rate = step > steps - last ? 1e-3 : 1e-2;
            double loss = learner.learn(pass -> method.loss(pass, batch, Chance.of(1, at)), rate);
            sum += step > steps - last ? loss : 0;
        }
        net.learned(learner.learned());
        return sum / last;
    }
}
