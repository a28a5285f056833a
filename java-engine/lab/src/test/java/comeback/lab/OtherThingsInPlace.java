package comeback.lab;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// Puts other things where there was Java's memory that nobody holds any more: who still looks there sees them.
public final class OtherThingsInPlace {
    private static final int MANY = 2_000;
    private static final byte[] THING = new byte[] {0x41};

    private OtherThingsInPlace() {}

    /// @return them, to be held for as long as they are to lie there
    public static List<ByteBuffer> put() {
        System.gc();
        try {
            Thread.sleep(20); // what lies outside the heap is freed by a thread of its own
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        List<ByteBuffer> things = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            ByteBuffer thing = ByteBuffer.allocateDirect(8 + i % 32);
            while (thing.hasRemaining()) {
                thing.put(THING);
            }
            things.add(thing);
        }
        return things;
    }

    /// Puts them again and again, at least once before it runs, until it has run.
    public static void during(Runnable work) {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<List<ByteBuffer>> held = new AtomicReference<>(List.of());
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                held.set(put());
                begun.countDown();
            }
        });
        try {
            begun.await();
            work.run();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            thread.interrupt();
        }
    }
}
