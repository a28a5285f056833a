package comeback.app;

import java.io.PrintStream;
import java.util.function.Supplier;

/// Says on the error stream what is being done, and how long it took.
final class Progress {
    private final PrintStream out;
    private int tenths;

    Progress(PrintStream out) {
        this.out = out;
    }

    /// Within a step: how much of it is done, each new tenth.
    void show(double share) {
        int now = (int) (10 * share);
        if (now > tenths) {
            tenths = now;
            out.printf(" %d %%", 10 * now);
            out.flush();
        }
    }

    <T> T step(String what, Supplier<T> work) {
        tenths = 0;
        out.print(what + " ...");
        out.flush();
        long start = System.nanoTime();
        try {
            T result = work.get();
            out.printf(" %.1f s%n", (System.nanoTime() - start) / 1e9);
            return result;
        } catch (RuntimeException failed) {
            out.println();
            throw failed;
        }
    }

    void say(String sentence) {
        out.println(sentence);
    }
}
