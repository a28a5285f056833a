package comeback.model;

import java.util.Map;

/// What one run of a graph gave, by name; closing it closes every tensor in it.
public final class Outputs implements AutoCloseable {
    private final Map<String, Tensor> tensors;

    Outputs(Map<String, Tensor> tensors) {
        this.tensors = tensors;
    }

    /// @throws IllegalArgumentException when the graph has no such output
    public Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no output '" + name + "' among " + tensors.keySet());
        }
        return tensor;
    }

    @Override
    public void close() {
        tensors.values().forEach(Tensor::close);
    }
}
