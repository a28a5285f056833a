package comeback.app;

import java.io.PrintStream;
import java.util.function.Supplier;

/// Says on the error stream what is being done, and how long it took.
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    <T> T step(String what, Supplier<T> work) {
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
