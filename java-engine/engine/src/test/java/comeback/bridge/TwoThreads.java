package comeback.bridge;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs one side of the region in a thread beside the other, and fails as either fails.
final class TwoThreads {
    interface Part {
        void run() throws InterruptedException;
    }

    private TwoThreads() {}

    /// Runs `part` in a thread of its own; `beside` runs here again and again until it has ended, and once more.
    static void run(Part part, Part beside) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> running = thread.submit(() -> {
                part.run();
                return null;
            });
            try {
                while (!running.isDone()) {
                    beside.run();
                }
                beside.run();
            } finally {
                running.cancel(true);
            }
            running.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        }
    }

    /// Lets the other side come to its turn; ends a part whose other side has failed.
    static void giveWay() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Thread.yield();
    }
}
