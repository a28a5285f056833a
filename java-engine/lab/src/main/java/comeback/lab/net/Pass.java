package comeback.lab.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One use of a net: tokens in, logits out. As GPT-2 (Radford et al. 2019): normalised before each branch, learned
/// positions, GELU, tokens told apart by the same vectors that bring them in; without dropout.
///
/// It owns all arrays made in it and frees them when it is closed. What is multiplied on the way must be one of them
/// ({@link #numbers}), never a plain number: DJL frees that before PyTorch has looked at it again on its way back.
public final class Pass implements AutoCloseable {
    private static final float LEAST = 1e-5f;

    private final NetShape shape;
    private final NDManager manager;
    private final Map<String, NDArray> tensors;

    Pass(NetShape shape, NDManager manager, Map<String, NDArray> tensors) {
        this.shape = shape;
        this.manager = manager;
        this.tensors = tensors;
    }

    /// Owner of the arrays that go in.
    public NDManager manager() {
        return manager;
    }

    Map<String, NDArray> tensors() {
        return tensors;
    }

    /// @param rows of one length, `[row][place]`
    public NDArray ids(int[][] rows) {
        int length = rows[0].length;
        long[] flat = new long[rows.length * length];
        for (int row = 0; row < rows.length; row++) {
            for (int place = 0; place < length; place++) {
                flat[row * length + place] = rows[row][place];
            }
        }
        return manager.create(flat, new Shape(rows.length, length));
    }

    /// Of the weights' precision.
    public NDArray numbers(float[] values) {
        return manager.create(values).toType(tensor("tokens").getDataType(), false);
    }

    /// @param ids whole numbers `[row][place]`
    /// @return `[row][place][token]`
    public NDArray logits(NDArray ids) {
        return logits(ids, null, null);
    }

    /// Of a net that is told the time.
    ///
    /// @param times a number a row
    public NDArray logitsAt(NDArray ids, NDArray times) {
        return logits(ids, times, null);
    }

    /// Of a causal net that remembers what came before `ids`; afterwards it remembers them too.
    public NDArray logitsAfter(Memory memory, NDArray ids) {
        return logits(ids, null, memory);
    }

    private NDArray logits(NDArray ids, @Nullable NDArray times, @Nullable Memory memory) {
        int past = memory == null ? 0 : memory.length();
        int length = (int) ids.getShape().get(1);
        NDArray positions = tensor("positions").get("{}:{}", past, past + length);
        NDArray stream = embedded(ids).add(positions);
        if (times != null) {
            stream = stream.add(time(times));
        }
        NDArray mask = shape.causal() && length > 1 ? mask(length, past + length) : null;
        for (int layer = 0; layer < shape.layers(); layer++) {
            String at = layer + ".";
            NDArray seen = attention(at, norm(at + "before-attention", stream), mask, memory, layer);
            stream = stream.add(linear(at + "attention.out", seen));
            NDArray wide = linear(at + "wide.in", norm(at + "before-wide", stream));
            stream =
                    stream.add(linear(at + "wide.out", wide.getNDArrayInternal().gelu()));
        }
        if (memory != null) {
            memory.grow(length);
        }
        NDArray end = norm("end", stream);
        return end.getNDArrayInternal().linear(end, tensor("tokens"), null).singletonOrThrow();
    }

    private NDArray attention(String at, NDArray x, @Nullable NDArray mask, @Nullable Memory memory, int layer) {
        long rows = x.getShape().get(0);
        long length = x.getShape().get(1);
        int heads = shape.heads();
        int each = shape.headWidth();
        NDList three = linear(at + "attention.in", x)
                .reshape(rows, length, 3, heads, each)
                .transpose(2, 0, 3, 1, 4)
                .reshape(3, rows * heads, length, each)
                .split(3, 0);
        NDArray asked = three.get(0).squeeze(0).mul(numbers(new float[] {(float) (1 / Math.sqrt(each))}));
        NDArray keys = three.get(1).squeeze(0);
        NDArray values = three.get(2).squeeze(0);
        if (memory != null) {
            keys = memory.keys(layer, keys);
            values = memory.values(layer, values);
        }
        NDArray match = asked.batchMatMul(keys.transpose(0, 2, 1));
        if (mask != null) {
            match = match.add(mask);
        }
        return match.softmax(-1)
                .batchMatMul(values)
                .reshape(rows, heads, length, each)
                .transpose(0, 2, 1, 3)
                .reshape(rows, length, shape.width());
    }

    /// Minus infinity where a token of the last `length` of `all` would see one after it.
    private NDArray mask(int length, int all) {
        float[] values = new float[length * all];
        for (int row = 0; row < length; row++) {
            for (int column = row + all - length + 1; column < all; column++) {
                values[row * all + column] = Float.NEGATIVE_INFINITY;
            }
        }
        return numbers(values).reshape(length, all);
    }

    private NDArray embedded(NDArray ids) {
        return ids.getNDArrayInternal()
                .embedding(ids, tensor("tokens"), SparseFormat.DENSE)
                .singletonOrThrow();
    }

    /// `[row][1][width]`: sines and cosines of the time at speeds from 1 to 1/10,000, then two layers.
    private NDArray time(NDArray times) {
        int half = Math.max(1, shape.width() / 2);
        float[] speeds = new float[shape.width()];
        float[] shifts = new float[shape.width()];
        for (int i = 0; i < speeds.length; i++) {
            speeds[i] = (float) Math.exp(-Math.log(10_000) * (i % half) / half);
            shifts[i] = i < half ? 0 : (float) (Math.PI / 2);
        }
        NDArray waves =
                times.reshape(-1, 1).mul(numbers(speeds)).add(numbers(shifts)).sin();
        NDArray in = linear("time.in", waves);
        return linear("time.out", in.getNDArrayInternal().gelu()).expandDims(1);
    }

    private NDArray linear(String name, NDArray x) {
        return x.getNDArrayInternal()
                .linear(x, tensor(name + ".weight"), tensor(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray norm(String name, NDArray x) {
        return x.getNDArrayInternal()
                .layerNorm(x, new Shape(shape.width()), tensor(name + ".weight"), tensor(name + ".bias"), LEAST)
                .singletonOrThrow();
    }

    private NDArray tensor(String name) {
        return Objects.requireNonNull(tensors.get(name), name);
    }

    @Override
    public void close() {
        manager.close();
    }
}
