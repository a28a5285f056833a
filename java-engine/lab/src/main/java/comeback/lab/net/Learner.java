package comeback.lab.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;

/// Teaches a net, step by step, and keeps a slow mean of its weights where one is wanted.
public final class Learner {
    private final Net net;
    private final AdamW optimiser;
    private final Average average;
    private long steps;

    /// @param decay the most that the mean of weights keeps of itself a step; 0 for no mean
    public Learner(Net net, double decay) {
        this.net = net;
        optimiser = new AdamW(net.weights().manager(), net.weights().flat());
        average = new Average(net.weights(), decay);
    }

    /// Steps taken.
    public long steps() {
        return steps;
    }

    /// One step down the slope.
    ///
    /// @param rate how far
    /// @return the loss before it
    public double learn(Loss loss, double rate) {
        try (Pass pass = net.pass(true)) {
            double before;
            try (GradientCollector collector = net.torch().collector()) {
                NDArray value = loss.of(pass);
                collector.backward(value);
                before = value.toType(DataType.FLOAT64, true).getDouble();
            }
            NDArray gradient = net.weights().gradient(pass.tensors());
            steps++;
            optimiser.step(net.weights().flat(), gradient, steps, rate);
            average.step(net.weights(), steps);
            return before;
        }
    }

    /// Where it stands: with it, learning goes on as if it had never stopped.
    public Learned learned() {
        return new Learned(
                steps,
                net.weights().values(),
                optimiser.mean().toFloatArray(),
                optimiser.square().toFloatArray(),
                average.values());
    }

    /// Goes on from where one like it stood.
    public void resume(Learned learned) {
        steps = learned.steps();
        net.weights().set(learned.weights());
        net.weights().set(optimiser.mean(), learned.mean());
        net.weights().set(optimiser.square(), learned.square());
        average.set(net.weights(), learned.average());
    }
}
