package comeback.engine;

import comeback.bridge.control.ControlCalls;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// Where the plugin's shell enters: one instance after the other is opened and closed by its control address.
///
/// Called on the shell's thread `comeback-jvm`. `open` returns at once; when `close` returns, nothing touches the
/// instance's memory any more.
public final class Plugin {
    private static final Map<Long, Instance> INSTANCES = new ConcurrentHashMap<>();

    private Plugin() {}

    public static void open(long controlAddress) {
        Instance instance = new Instance(ControlCalls.at(controlAddress));
        INSTANCES.put(controlAddress, instance);
        instance.thread.start();
    }

    public static void close(long controlAddress) throws InterruptedException {
        Instance instance = INSTANCES.remove(controlAddress);
        if (instance != null) {
            instance.thread.interrupt();
            instance.thread.join();
        }
    }

    /// Answers every command with itself.
    private static final class Instance implements Runnable {
        private static final long POLL_NS = 1_000_000;

        final Thread thread = Thread.ofPlatform().daemon().name("comeback-main").unstarted(this);
        private final ControlCalls calls;

        Instance(ControlCalls calls) {
            this.calls = calls;
        }

        @Override
        public void run() {
            calls.status(ControlCalls.READY, "");
            while (!Thread.currentThread().isInterrupted()) {
                String command = calls.nextCommand();
                if (command == null) {
                    LockSupport.parkNanos(POLL_NS);
                } else {
                    calls.report(command);
                }
            }
        }
    }
}
