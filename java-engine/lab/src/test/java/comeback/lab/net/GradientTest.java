package comeback.lab.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;
import comeback.lab.OtherThingsInPlace;
import comeback.lab.method.Chance;
import comeback.lab.method.Diffusion;
import comeback.lab.method.Drill;
import comeback.lab.method.Method;
import comeback.lab.method.NextToken;
import comeback.lab.method.Teacherless;
import comeback.lab.task.Row;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradientTest {
    private static final int[][] ROWS = {{1, 4, 2, 0, 3}, {2, 2, 5, 1, 0}, {0, 5, 3, 3, 4}};
    private static final double STEP = 1e-5;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theGradientIsTheSlopeOfTheLoss(boolean causal) {
        Torch torch = Torch.withThreads(1).precise();
        try (Net net = new Net(torch, new NetShape(6, 5, 2, 2, 4, causal), 7)) {
            roughen(net);
            Loss loss = pass -> loss(pass, causal);
            double[] gradient = gradient(net, loss);
            assertThat(gradient).hasSize(net.weights().size());
            assertThatItIsTheSlope(net, gradient, loss);
        }
    }

    /// Of what each method asks of a net, masks and times drawn alike each time.
    @ParameterizedTest
    @ValueSource(strings = {"ntp", "teacherless", "diffusion"})
    void theGradientOfEachMethodIsTheSlopeOfItsLoss(String name) {
        Method method = method(name);
        try (Net net = new Net(Torch.withThreads(1).precise(), new NetShape(6, 5, 2, 2, 4, method.causal()), 7)) {
            roughen(net);
            Loss loss = pass -> method.loss(pass, batch(method), Chance.of(4));
            assertThatItIsTheSlope(net, gradient(net, loss), loss);
        }
    }

    private static Method method(String name) {
        return switch (name) {
            case "ntp" -> new NextToken(0);
            case "teacherless" -> new Teacherless(0, Teacherless.Hiding.WHOLE_ANSWER, 1);
            default -> new Diffusion(0, 1);
        };
    }

    private static List<Drill> batch(Method method) {
        return method.drills(List.of(
                new Row(new int[] {2}, new int[] {3, 4, 5}, true), new Row(new int[] {2}, new int[] {5, 3, 3}, true)));
    }

    private static void assertThatItIsTheSlope(Net net, double[] gradient, Loss loss) {
        SplittableRandom chance = new SplittableRandom(2);
        for (int turn = 0; turn < 200; turn++) {
            int at = chance.nextInt(gradient.length);
            double slope = (moved(net, at, STEP, loss) - moved(net, at, -STEP, loss)) / (2 * STEP);
            assertThat(gradient[at]).as("weight %d", at).isCloseTo(slope, within(1e-7 + 1e-5 * Math.abs(slope)));
        }
    }

    /// Java may collect what PyTorch will look at once more on its way back.
    @ParameterizedTest
    @ValueSource(strings = {"ntp", "teacherless", "diffusion"})
    void whatIsCollectedMeanwhileLeavesTheGradientAsItWas(String name) {
        Method method = method(name);
        try (Net net = new Net(Torch.withThreads(1), new NetShape(6, 5, 2, 2, 4, method.causal()), 7)) {
            roughen(net);
            double[] undisturbed = gradient(net, pass -> method.loss(pass, batch(method), Chance.of(4)));
            for (int turn = 0; turn < 5; turn++) {
                List<ByteBuffer> others = new ArrayList<>();
                double[] disturbed = gradient(net, pass -> {
                    NDArray loss = method.loss(pass, batch(method), Chance.of(4));
                    others.addAll(OtherThingsInPlace.put());
                    return loss;
                });
                assertThat(disturbed).isEqualTo(undisturbed);
                Reference.reachabilityFence(others);
            }
        }
    }

    /// But the biases of the keys, which add the same to all matches of a token.
    @Test
    void noOtherWeightIsWithoutASlope() {
        Torch torch = Torch.withThreads(1).precise();
        try (Net net = new Net(torch, new NetShape(6, 5, 1, 1, 4, false), 7)) {
            roughen(net);
            int still = 0;
            for (double each : gradient(net, pass -> loss(pass, false))) {
                still += each == 0 ? 1 : 0;
            }
            assertThat(still).as("weights that nothing hangs on").isLessThanOrEqualTo(4);
        }
    }

    /// Weights so large that each does something.
    private static void roughen(Net net) {
        SplittableRandom chance = new SplittableRandom(3);
        float[] values = net.weights().values();
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) (0.4 * chance.nextGaussian());
        }
        net.weights().set(values);
    }

    private static NDArray loss(Pass pass, boolean causal) {
        NDArray ids = pass.ids(ROWS);
        NDArray logits = causal ? pass.logits(ids) : pass.logitsAt(ids, pass.numbers(new float[] {0.1f, 0.7f, 2.5f}));
        NDArray wanted = pass.ids(new int[][] {{4, 2, 0, 3, 1}, {2, 5, 1, 0, 2}, {5, 3, 3, 4, 0}});
        return logits.logSoftmax(2).gather(wanted.expandDims(2), 2).mean().neg();
    }

    private static double[] gradient(Net net, Loss loss) {
        try (Pass pass = net.pass(true);
                GradientCollector collector = net.torch().collector()) {
            collector.backward(loss.of(pass));
            return net.weights()
                    .gradient(pass.tensors())
                    .toType(DataType.FLOAT64, true)
                    .toDoubleArray();
        }
    }

    /// The loss with one weight off by so much.
    private static double moved(Net net, int at, double by, Loss loss) {
        shift(net, at, by);
        try (Pass pass = net.pass()) {
            return loss.of(pass).getDouble();
        } finally {
            shift(net, at, -by);
        }
    }

    private static void shift(Net net, int at, double by) {
        double[] change = new double[net.weights().size()];
        change[at] = by;
        try (NDArray off = net.weights().manager().create(change)) {
            net.weights().flat().addi(off);
        }
    }
}
