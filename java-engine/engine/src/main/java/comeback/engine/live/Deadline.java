package comeback.engine.live;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Until when somebody waits, for however many things one after the other.
final class Deadline {
    private static final long PAUSE_NANOS = 200_000;

    private final LongSupplier clock;
    private final long atNanos;

    /// @param clock in nanoseconds
    Deadline(LongSupplier clock, Duration fromNow) {
        this.clock = clock;
        this.atNanos = clock.getAsLong() + fromNow.toNanos();
    }

    /// Waits for something, which is asked at least once, even when the time is up.
    ///
    /// @return false when it was not so in time
    boolean await(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            if (clock.getAsLong() - atNanos >= 0) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }
}
