package comeback.app;

import comeback.model.Passes;
import comeback.problem.Unfinished;
import java.util.List;
import sun.misc.Signal;

/// Ends the process when it is told to stop (Ctrl-C, `kill`), with what is half done cleared away.
///
/// The JVM's own way runs every shutdown hook, among them ONNX Runtime's, which frees what a pass uses that runs just
/// then: one stop in some twenty ended in a crash report. So passes are ended first, and hooks are left out.
final class StopSignals {
    private static final List<String> SIGNALS = List.of("INT", "TERM");
    /// A shell tells by this that a signal ended the process.
    private static final int STOPPED_BY = 128;

    /// Many times the longest pass.
    private static final long PATIENCE_MILLIS = 3000;

    private StopSignals() {}

    static void heed() {
        SIGNALS.forEach(name -> Signal.handle(new Signal(name), StopSignals::stop));
    }

    private static void stop(Signal signal) {
        Unfinished.clearAll();
        Passes.end(PATIENCE_MILLIS);
        System.out.flush();
        Runtime.getRuntime().halt(STOPPED_BY + signal.getNumber());
    }
}
