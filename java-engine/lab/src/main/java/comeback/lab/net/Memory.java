package comeback.lab.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import org.jspecify.annotations.Nullable;

/// What a causal net's heads keep of the tokens it has seen, so that each next token costs one place and not all.
/// Lives through several passes.
///
/// It takes all the room that it may need at once: rooms that grow by a place each leave holes in PyTorch's memory into
/// which the next does not fit, tens of times as much as they hold.
public final class Memory implements AutoCloseable {
    private final NDManager manager;
    private final int context;
    private final @Nullable NDArray[] keys;
    private final @Nullable NDArray[] values;
    private int length;

    Memory(NDManager manager, int layers, int context) {
        this.manager = manager;
        this.context = context;
        keys = new NDArray[layers];
        values = new NDArray[layers];
    }

    /// Tokens seen.
    int length() {
        return length;
    }

    void grow(int by) {
        length += by;
    }

    NDArray keys(int layer, NDArray more) {
        return kept(keys, layer, more);
    }

    NDArray values(int layer, NDArray more) {
        return kept(values, layer, more);
    }

    /// @param more `[head][place][width]`
    /// @return what was kept before, and `more` after it; a window that lives as long as `more`
    private NDArray kept(@Nullable NDArray[] all, int layer, NDArray more) {
        Shape shape = more.getShape();
        NDArray room = all[layer];
        if (room == null) {
            room = manager.zeros(new Shape(shape.get(0), context, shape.get(2)), more.getDataType());
            all[layer] = room;
        }
        long end = length + shape.get(1);
        room.set(new NDIndex(":, {}:{}", length, end), more);
        NDArray kept = room.get(":, :{}", end);
        kept.attach(more.getManager());
        return kept;
    }

    @Override
    public void close() {
        manager.close();
    }
}
