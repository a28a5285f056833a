package comeback.engine;

import java.util.function.Supplier;

/// The engine's one worker thread on the host's clock: work starts when it is asked for or when the worker is free,
/// whichever is later, and takes the time it is measured to take.
///
/// So a recording that arrives block by block, at the pace it would in a host, tells an honest latency.
final class SimulatedWorker {
    private double freeAtSeconds;
    private double lastTookSeconds;
    private double owedSeconds;

    /// Does `work`, asked for at `atSeconds` of the host's clock.
    <T> T run(double atSeconds, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        lastTookSeconds = (System.nanoTime() - start) / 1e9;
        freeAtSeconds = Math.max(freeAtSeconds, atSeconds) + lastTookSeconds + owedSeconds;
        owedSeconds = 0;
        return result;
    }

    /// Does small work in passing; its time is charged with the next piece that is asked for.
    void aside(Runnable work) {
        long start = System.nanoTime();
        work.run();
        owedSeconds += (System.nanoTime() - start) / 1e9;
    }

    /// When the worker is done with all it was asked, in seconds of the host's clock.
    double freeAtSeconds() {
        return freeAtSeconds;
    }

    /// How long the last piece of work took.
    double lastTookMillis() {
        return lastTookSeconds * 1000;
    }
}
