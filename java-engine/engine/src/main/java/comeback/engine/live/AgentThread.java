package comeback.engine.live;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The thread that an agent lives on: a daemon that asks for work and rests when there is none. No fault ends it.
final class AgentThread {
    private static final long REST_AFTER_FAULT_NANOS = 2_000_000;

    private final Agent agent;
    private final LongSupplier restNanos;
    private final Consumer<Throwable> faults;
    private final Thread thread;
    private volatile long cycles;

    /// @param restNanos how long to rest after a cycle without work
    /// @param faults is told what the agent throws, at every cycle that it throws in, on the agent's own thread
    AgentThread(Agent agent, LongSupplier restNanos, Consumer<Throwable> faults) {
        this.agent = agent;
        this.restNanos = restNanos;
        this.faults = faults;
        this.thread = new Thread(this::live, "comeback-" + agent.role());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /// What becomes true once everything is done that the agent was doing when this was called. Not for the agent's own
    /// thread.
    BooleanSupplier cycle() {
        long before = cycles;
        return () -> {
            LockSupport.unpark(thread);
            return cycles >= before + 2;
        };
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written by this thread alone
    private void live() {
        while (true) {
            long rest = restAfterWork();
            cycles++;
            if (rest > 0) {
                LockSupport.parkNanos(rest);
            }
        }
    }

    private long restAfterWork() {
        try {
            return agent.doWork() == 0 ? restNanos.getAsLong() : 0;
        } catch (RuntimeException | Error fault) {
            tell(fault);
            return REST_AFTER_FAULT_NANOS;
        }
    }

    /// Where no memory or stack is left to tell it with, the next cycle's fault may be told.
    private void tell(Throwable fault) {
        try {
            faults.accept(fault);
        } catch (RuntimeException | Error untold) {
            return; // nobody can be told of this one either
        }
    }
}
