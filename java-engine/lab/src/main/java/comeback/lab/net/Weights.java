package comeback.lab.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// All weights of a net, in one flat array: a step of the optimiser is a few operations on it, and a checkpoint is it.
public final class Weights implements AutoCloseable {
    private final Layout layout;
    private final NDManager manager;
    private final NDArray flat;
    private final long[] cuts;

    private Weights(Torch torch, Layout layout, float[] values) {
        this.layout = layout;
        cuts = layout.cuts();
        manager = torch.manager();
        flat = manager.zeros(new Shape(values.length), torch.type()); // PyTorch's own memory is aligned, Java's is not
        set(values);
    }

    /// The first weights, from a seed: the same on every machine.
    static Weights first(Torch torch, NetShape shape, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Layout layout = Layout.of(shape);
        float[] values = new float[layout.size()];
        int at = 0;
        for (Layout.Tensor tensor : layout.tensors()) {
            for (int i = 0; i < tensor.size(); i++) {
                double off = tensor.deviation() == 0 ? 0 : tensor.deviation() * chance.nextGaussian();
                values[at++] = (float) (tensor.mean() + off);
            }
        }
        return new Weights(torch, layout, values);
    }

    NDArray flat() {
        return flat;
    }

    NDManager manager() {
        return manager;
    }

    public int size() {
        return layout.size();
    }

    public float[] values() {
        return flat.getDataType() == DataType.FLOAT32
                ? flat.toFloatArray()
                : flat.toType(DataType.FLOAT32, true).toFloatArray();
    }

    /// @throws IllegalArgumentException where they are not as many as the net has
    void set(float[] values) {
        set(flat, values);
    }

    /// Puts values where others of the net's size are: its weights, or what an optimiser keeps of them.
    ///
    /// @throws IllegalArgumentException where they are not as many
    void set(NDArray kept, float[] values) {
        if (values.length != size()) {
            throw new IllegalArgumentException(values.length + " values for a net of " + size());
        }
        try (NDArray given = manager.create(values).toType(kept.getDataType(), false)) {
            kept.set(new NDIndex(":"), given);
        }
    }

    /// The tensors by name: windows onto the flat array, not copies.
    ///
    /// @param learning whether gradients are wanted
    /// @param step owns the windows
    Map<String, NDArray> tensors(NDManager step, boolean learning) {
        NDList windows = flat.split(cuts, 0);
        Map<String, NDArray> named = new HashMap<>();
        List<Layout.Tensor> tensors = layout.tensors();
        for (int i = 0; i < tensors.size(); i++) {
            Layout.Tensor tensor = tensors.get(i);
            NDArray window = windows.get(i);
            window.attach(step);
            NDArray shaped = tensor.dimensions().dimension() > 1 ? window.reshape(tensor.dimensions()) : window;
            if (learning) {
                shaped.setRequiresGradient(true);
            }
            named.put(tensor.name(), shaped);
        }
        return named;
    }

    /// The gradients of all tensors, as flat as the weights.
    NDArray gradient(Map<String, NDArray> tensors) {
        NDList all = new NDList();
        for (Layout.Tensor tensor : layout.tensors()) {
            NDArray learnt = Objects.requireNonNull(tensors.get(tensor.name()), tensor.name());
            all.add(learnt.getGradient().reshape(-1));
        }
        return all.get(0).getNDArrayInternal().concat(all.subNDList(1), 0);
    }

    @Override
    public void close() {
        manager.close();
    }
}
