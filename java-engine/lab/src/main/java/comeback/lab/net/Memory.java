package comeback.lab.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import org.jspecify.annotations.Nullable;

/// What a causal net's heads keep of the tokens it has seen, so that each next token costs one place and not all.
/// Lives through several passes.
public final class Memory implements AutoCloseable {
    private final NDManager manager;
    private final @Nullable NDArray[] keys;
    private final @Nullable NDArray[] values;
    private int length;

    Memory(NDManager manager, int layers) {
        this.manager = manager;
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
        return grown(keys, layer, more);
    }

    NDArray values(int layer, NDArray more) {
        return grown(values, layer, more);
    }

    private NDArray grown(@Nullable NDArray[] all, int layer, NDArray more) {
        NDArray before = all[layer];
        NDArray after = before == null ? more.duplicate() : before.concat(more, 1);
        after.attach(manager);
        if (before != null) {
            before.close();
        }
        all[layer] = after;
        return after;
    }

    @Override
    public void close() {
        manager.close();
    }
}
