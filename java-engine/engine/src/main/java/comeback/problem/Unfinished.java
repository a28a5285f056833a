package comeback.problem;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What is only half done and must be cleared away when the process is stopped. Any thread.
public final class Unfinished {
    private static final Set<Unfinished> ALL = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::clearAll));
    }

    private final Runnable clearing;

    private Unfinished(Runnable clearing) {
        this.clearing = clearing;
    }

    /// @param clearing is run when the process stops before {@link #done}; it may wait for what must not be cut
    public static Unfinished clearedBy(Runnable clearing) {
        Unfinished begun = new Unfinished(clearing);
        ALL.add(begun);
        return begun;
    }

    /// Nothing is left to clear.
    public void done() {
        ALL.remove(this);
    }

    /// Clears all there is. A JVM that is stopped does so by itself; one that is halted must be told to.
    public static void clearAll() {
        ALL.forEach(each -> each.clearing.run());
    }
}
