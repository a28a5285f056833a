package comeback.engine.live;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/// The thread that an agent lives on: a daemon that asks for work and rests when there is none.
final class AgentThread {
    private final Agent agent;
    private final LongSupplier restNanos;
    private final Thread thread;
    private volatile long cycles;

    /// @param restNanos how long to rest after a cycle without work
    AgentThread(Agent agent, LongSupplier restNanos) {
        this.agent = agent;
        this.restNanos = restNanos;
        this.thread = new Thread(this::live, "comeback-" + agent.role());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /// Waits until whatever the agent was doing when this was called is done. Not for the agent's own thread.
    ///
    /// @return false when it was not within `seconds`
    boolean awaitCycle(int seconds) {
        long before = cycles;
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        while (cycles < before + 2) {
            if (System.nanoTime() - deadline > 0 || !thread.isAlive()) {
                return false;
            }
            LockSupport.unpark(thread);
            LockSupport.parkNanos(200_000);
        }
        return true;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written by this thread alone
    private void live() {
        while (true) {
            int done = agent.doWork();
            cycles++;
            if (done == 0) {
                LockSupport.parkNanos(restNanos.getAsLong());
            }
        }
    }
}
