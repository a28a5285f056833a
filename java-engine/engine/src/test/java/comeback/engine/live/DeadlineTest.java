package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final long TICK = 1_000_000;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 3 * TICK); // a clock may wrap
    private final Deadline deadline = new Deadline(() -> now.getAndAdd(TICK), Duration.ofNanos(100 * TICK));

    @Test
    void oneDeadlineGovernsAllThatIsWaitedFor() {
        long start = now.get();
        assertThat(deadline.await(() -> false)).isFalse();
        assertThat(deadline.await(() -> false)).isFalse();
        assertThat(deadline.await(() -> false)).isFalse();
        assertThat((now.get() - start) / TICK).isBetween(100L, 104L);
    }

    @Test
    void whatIsSoAlreadyCountsThoughTheTimeIsUp() {
        deadline.await(() -> false);
        assertThat(deadline.await(() -> true)).isTrue();
    }

    @Test
    void whatBecomesSoInTimeCounts() {
        long start = now.get();
        assertThat(deadline.await(() -> now.get() - start > 50 * TICK)).isTrue();
    }
}
