package comeback.model;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// The runtime's passes that go on right now. Any thread.
///
/// A process that exits frees the runtime's statics, under a pass too, which then crashes: so passes are ended before.
public final class Passes {
    private static final ReadWriteLock RUNNING = new ReentrantReadWriteLock();

    private Passes() {}

    static <T> T run(Supplier<T> pass) {
        RUNNING.readLock().lock();
        try {
            return pass.get();
        } finally {
            RUNNING.readLock().unlock();
        }
    }

    /// Waits for those that go on, and lets none begin any more: whoever tries waits until the process is gone.
    ///
    /// @param millis how long it waits at the most
    /// @return false when one still goes on
    public static boolean end(long millis) {
        try {
            return RUNNING.writeLock().tryLock(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
