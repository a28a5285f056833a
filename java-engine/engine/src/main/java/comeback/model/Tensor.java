package comeback.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/// A dense block of numbers going into a graph or coming out of one; row-major, in native memory until closed.
///
/// Passing one graph's output to the next copies nothing. Not safe for use by two threads at once.
public final class Tensor implements AutoCloseable {
    private final NDArray array;

    Tensor(NDArray array) {
        this.array = array;
    }

    public static Tensor floats(float[] values, long... shape) {
        return new Tensor(root().create(FloatBuffer.wrap(values), checked(shape, values.length)));
    }

    public static Tensor longs(long[] values, long... shape) {
        return new Tensor(root().create(LongBuffer.wrap(values), checked(shape, values.length)));
    }

    public static Tensor flag(boolean value) {
        return new Tensor(root().create(new boolean[] {value}, new Shape(1)));
    }

    public long[] shape() {
        return array.getShape().getShape();
    }

    /// The values of a float tensor, in row-major order; a fresh array.
    public float[] toFloats() {
        return array.toFloatArray();
    }

    /// The values of a long tensor, in row-major order; a fresh array.
    public long[] toLongs() {
        return array.toLongArray();
    }

    NDArray array() {
        return array;
    }

    @Override
    public void close() {
        array.close();
    }

    private static NDManager root() {
        return OnnxGraph.memory();
    }

    private static Shape checked(long[] shape, int length) {
        Shape wanted = new Shape(shape);
        if (wanted.size() != length) {
            throw new IllegalArgumentException(length + " values do not fill the shape " + Arrays.toString(shape));
        }
        return wanted;
    }
}
