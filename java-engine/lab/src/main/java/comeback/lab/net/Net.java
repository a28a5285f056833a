package comeback.lab.net;

import ai.djl.ndarray.NDManager;

/// A transformer: its shape and its weights.
public final class Net implements AutoCloseable {
    private final NetShape shape;
    private final Torch torch;
    private final Weights weights;

    /// @param seed of the first weights
    public Net(Torch torch, NetShape shape, long seed) {
        this.torch = torch;
        this.shape = shape;
        weights = Weights.first(torch, shape, seed);
    }

    public NetShape shape() {
        return shape;
    }

    public Weights weights() {
        return weights;
    }

    /// To ask, not to learn.
    public Pass pass() {
        return pass(false);
    }

    Pass pass(boolean learning) {
        NDManager step = weights.manager().newSubManager();
        return new Pass(shape, step, weights.tensors(step, learning));
    }

    public Memory memory() {
        return new Memory(weights.manager().newSubManager(), shape.layers(), shape.context());
    }

    /// Takes weights to ask with from where one like it stands: their mean where one is kept.
    public void learned(Learned learned) {
        weights.set(learned.best());
    }

    Torch torch() {
        return torch;
    }

    @Override
    public void close() {
        weights.close();
    }
}
