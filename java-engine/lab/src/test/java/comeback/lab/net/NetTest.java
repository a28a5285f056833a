package comeback.lab.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import org.junit.jupiter.api.Test;

class NetTest {
    private static final Torch TORCH = Torch.withThreads(1);
    private static final int[][] ROWS = {{1, 4, 2, 0, 3}, {2, 2, 5, 1, 0}};

    @Test
    void aCausalNetDoesNotSeeWhatComes() {
        float[] one = logits(true, new int[][] {{1, 4, 2, 0, 3}});
        float[] other = logits(true, new int[][] {{1, 4, 2, 5, 5}});
        for (int i = 0; i < 3 * 6; i++) {
            assertThat(other[i]).isCloseTo(one[i], within(1e-5f));
        }
        assertThat(other[3 * 6]).isNotCloseTo(one[3 * 6], within(1e-4f));
    }

    @Test
    void theOtherSeesIt() {
        float[] one = logits(false, new int[][] {{1, 4, 2, 0, 3}});
        float[] other = logits(false, new int[][] {{1, 4, 2, 0, 5}});
        assertThat(other[0]).isNotCloseTo(one[0], within(1e-5f));
    }

    @Test
    void whatIsRememberedIsAsIfSeen() {
        try (Net net = net(true);
                Memory memory = net.memory()) {
            float[] whole = logits(net, ROWS);
            float[][] parts = new float[3][];
            parts[0] = after(net, memory, new int[][] {{1, 4}, {2, 2}});
            parts[1] = after(net, memory, new int[][] {{2}, {5}});
            parts[2] = after(net, memory, new int[][] {{0, 3}, {1, 0}});
            for (int token = 0; token < 6; token++) {
                assertThat(parts[0][token]).isCloseTo(whole[token], within(1e-5f));
                assertThat(parts[1][6 + token]).isCloseTo(whole[(5 + 2) * 6 + token], within(1e-5f));
                assertThat(parts[2][6 + token]).isCloseTo(whole[4 * 6 + token], within(1e-5f));
                assertThat(parts[2][3 * 6 + token]).isCloseTo(whole[(5 + 4) * 6 + token], within(1e-5f));
            }
        }
    }

    @Test
    void aStepOfAdamWIsWhatTheFormulaSays() {
        try (Net net = net(true)) {
            Learner learner = new Learner(net, 0);
            float[] before = net.weights().values();
            double[] mean = new double[before.length];
            double[] square = new double[before.length];
            double[] wanted = new double[before.length];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = before[i];
            }
            for (int step = 1; step <= 3; step++) {
                float[] gradient = gradient(net);
                for (int i = 0; i < wanted.length; i++) {
                    mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                    square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
                    double m = mean[i] / (1 - Math.pow(0.9, step));
                    double v = square[i] / (1 - Math.pow(0.999, step));
                    wanted[i] -= 1e-3 * m / (Math.sqrt(v) + 1e-8);
                }
                learner.learn(NetTest::loss, 1e-3);
            }
            float[] after = net.weights().values();
            for (int i = 0; i < wanted.length; i++) {
                assertThat((double) after[i]).isCloseTo(wanted[i], within(1e-5));
            }
        }
    }

    @Test
    void theAverageFollowsTheWeightsSlowly() {
        try (Net net = net(true)) {
            Learner learner = new Learner(net, 0.9999);
            float[] first = net.weights().values();
            learner.learn(NetTest::loss, 1e-2);
            float[] moved = net.weights().values();
            float[] average = learner.learned().average();
            for (int i = 0; i < first.length; i++) {
                assertThat(average[i]).isCloseTo(first[i] * 2 / 11 + moved[i] * 9 / 11, within(1e-5f));
            }
        }
    }

    @Test
    void aStepAndAQuestionLeaveNothingBehind() {
        try (Net net = net(true)) {
            Learner learner = new Learner(net, 0.99);
            int before = net.weights().manager().getManagedArrays().size();
            for (int step = 0; step < 3; step++) {
                learner.learn(NetTest::loss, 1e-3);
                learner.resume(learner.learned());
                logits(net, ROWS);
                try (Memory memory = net.memory()) {
                    after(net, memory, ROWS);
                }
            }
            assertThat(net.weights().manager().getManagedArrays()).hasSize(before);
        }
    }

    @Test
    void theSameSeedIsTheSameNetAndLearnsTheSame() {
        float[][] learnt = new float[2][];
        for (int turn = 0; turn < 2; turn++) {
            try (Net net = net(true)) {
                Learner learner = new Learner(net, 0);
                for (int step = 0; step < 5; step++) {
                    learner.learn(NetTest::loss, 1e-3);
                }
                learnt[turn] = net.weights().values();
            }
        }
        assertThat(learnt[0]).isEqualTo(learnt[1]);
    }

    private static NDArray loss(Pass pass) {
        NDArray logits = pass.logits(pass.ids(ROWS));
        NDArray wanted = pass.ids(new int[][] {{4, 2, 0, 3, 1}, {2, 5, 1, 0, 2}});
        return logits.logSoftmax(2).gather(wanted.expandDims(2), 2).mean().neg();
    }

    private static float[] gradient(Net net) {
        try (Pass pass = net.pass(true);
                ai.djl.training.GradientCollector collector = net.torch().collector()) {
            collector.backward(loss(pass));
            return net.weights().gradient(pass.tensors()).toFloatArray();
        }
    }

    private static Net net(boolean causal) {
        return new Net(TORCH, new NetShape(6, 8, 2, 2, 8, causal), 5);
    }

    private static float[] logits(boolean causal, int[][] rows) {
        try (Net net = net(causal)) {
            return logits(net, rows);
        }
    }

    private static float[] logits(Net net, int[][] rows) {
        try (Pass pass = net.pass()) {
            NDArray ids = pass.ids(rows);
            float[] times = new float[rows.length];
            return (net.shape().causal() ? pass.logits(ids) : pass.logitsAt(ids, pass.numbers(times))).toFloatArray();
        }
    }

    private static float[] after(Net net, Memory memory, int[][] rows) {
        try (Pass pass = net.pass()) {
            return pass.logitsAfter(memory, pass.ids(rows)).toFloatArray();
        }
    }
}
