package comeback.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something made when it is first asked for. Any thread; who asks while another makes it waits for that one.
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T thing = made;
        return thing == null ? make() : thing;
    }

    private synchronized T make() {
        T thing = made == null ? maker.get() : made;
        made = thing;
        return thing;
    }
}
