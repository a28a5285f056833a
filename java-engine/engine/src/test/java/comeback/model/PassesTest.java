package comeback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Ending the passes would end them for all other tests of this JVM, so only the waiting is tried here; the stop of a
/// whole process is tried by the command line's tests.
class PassesTest {
    @Test
    void aPassThatGoesOnIsWaitedForAndNotCut() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread pass = new Thread(() -> Passes.run(() -> {
            begun.countDown();
            await(mayEnd);
            return 1;
        }));
        pass.start();
        begun.await();
        assertThat(Passes.end(50)).isFalse();
        mayEnd.countDown();
        pass.join();
        assertThat(Passes.run(() -> "goes on")).isEqualTo("goes on");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
