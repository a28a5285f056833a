package comeback.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something made when it is first asked for, and closed only if it was. For one thread.
final class Once<T extends AutoCloseable> implements AutoCloseable {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T thing = made == null ? maker.get() : made;
        made = thing;
        return thing;
    }

    @Override
    public void close() {
        try {
            if (made != null) {
                made.close();
            }
        } catch (Exception failed) {
            throw new IllegalStateException("a model could not be closed", failed);
        }
    }
}
