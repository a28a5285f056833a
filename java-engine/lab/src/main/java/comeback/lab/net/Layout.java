package comeback.lab.net;

import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;

/// Where each tensor of a net lies in the flat array of its weights, and how it begins: as GPT-2's do, normal with a
/// deviation of 0.02, those that end a branch smaller by the square root of how many branches are summed.
///
/// @param tensors in their order
record Layout(List<Tensor> tensors) {
    private static final double DEVIATION = 0.02;
    private static final int WIDER = 4;

    /// @param dimensions outermost first
    /// @param deviation of the first weights about `mean`; 0 where all begin as it
    record Tensor(String name, Shape dimensions, double mean, double deviation) {
        int size() {
            return (int) dimensions.size();
        }
    }

    static Layout of(NetShape shape) {
        List<Tensor> all = new ArrayList<>();
        int width = shape.width();
        double last = DEVIATION / Math.sqrt(2.0 * shape.layers());
        all.add(matrix("tokens", shape.vocabulary(), width, DEVIATION));
        all.add(matrix("positions", shape.context(), width, DEVIATION));
        if (!shape.causal()) {
            linear(all, "time.in", width, width, DEVIATION);
            linear(all, "time.out", width, width, DEVIATION);
        }
        for (int layer = 0; layer < shape.layers(); layer++) {
            String at = layer + ".";
            norm(all, at + "before-attention", width);
            linear(all, at + "attention.in", 3 * width, width, DEVIATION);
            linear(all, at + "attention.out", width, width, last);
            norm(all, at + "before-wide", width);
            linear(all, at + "wide.in", WIDER * width, width, DEVIATION);
            linear(all, at + "wide.out", width, WIDER * width, last);
        }
        norm(all, "end", width);
        return new Layout(List.copyOf(all));
    }

    private static Tensor matrix(String name, int rows, int columns, double deviation) {
        return new Tensor(name, new Shape(rows, columns), 0, deviation);
    }

    private static Tensor vector(String name, int size, double mean) {
        return new Tensor(name, new Shape(size), mean, 0);
    }

    private static void linear(List<Tensor> all, String name, int out, int in, double deviation) {
        all.add(matrix(name + ".weight", out, in, deviation));
        all.add(vector(name + ".bias", out, 0));
    }

    private static void norm(List<Tensor> all, String name, int width) {
        all.add(vector(name + ".weight", width, 1));
        all.add(vector(name + ".bias", width, 0));
    }

    int size() {
        return tensors.stream().mapToInt(Tensor::size).sum();
    }

    /// Where each tensor but the first begins.
    long[] cuts() {
        long[] cuts = new long[tensors.size() - 1];
        long at = 0;
        for (int i = 0; i < cuts.length; i++) {
            at += tensors.get(i).size();
            cuts[i] = at;
        }
        return cuts;
    }
}
