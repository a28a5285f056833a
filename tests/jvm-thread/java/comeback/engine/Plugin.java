package comeback.engine;

import comeback.bridge.control.ControlCalls;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// A stand-in engine that tests drive by commands. It reports every command back; some do more:
/// `threads` reports the JVM's threads, `fail` says that the engine has failed, `hang` makes `close` never return,
/// `property NAME` reports a system property, `context` the class that the context loader knows the engine by.
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
        if (instance == null) {
            return;
        }
        if (instance.hangs) {
            Thread.currentThread().join();
        }
        instance.thread.interrupt();
        instance.thread.join();
    }

    private static final class Instance implements Runnable {
        final Thread thread = Thread.ofPlatform().daemon().name("comeback-main").unstarted(this);
        volatile boolean hangs;
        private final ControlCalls calls;

        Instance(ControlCalls calls) {
            this.calls = calls;
        }

        @Override
        public void run() {
            calls.memory().putLong(4096, calls.memory().getLong(4088) + 1);
            calls.status(ControlCalls.READY, "");
            while (!Thread.currentThread().isInterrupted()) {
                calls.memory().putLong(4104, System.nanoTime());
                String command = calls.nextCommand();
                if (command == null) {
                    LockSupport.parkNanos(500_000);
                } else {
                    obey(command);
                }
            }
        }

        private void obey(String command) {
            if (command.equals("fail")) {
                calls.status(ControlCalls.FAILED, "The model is missing.");
            } else if (command.equals("hang")) {
                hangs = true;
            } else if (command.equals("document")) {
                calls.document("{\"schema\":1}");
            } else if (command.startsWith("property ")) {
                calls.report(String.valueOf(System.getProperty(command.substring(9))));
                return;
            } else if (command.equals("context")) {
                calls.report(contextLoaderKnowsUs());
                return;
            }
            calls.report(command);
        }

        private static String contextLoaderKnowsUs() {
            try {
                ClassLoader loader = Thread.currentThread().getContextClassLoader();
                return loader.loadClass("comeback.engine.Plugin") == Plugin.class ? "ours" : "another";
            } catch (ClassNotFoundException unknown) {
                return "none";
            }
        }
    }
}
