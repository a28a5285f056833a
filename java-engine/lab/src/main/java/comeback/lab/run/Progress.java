package comeback.lab.run;

import java.io.PrintStream;
import java.util.Locale;

/// How far a run is: a bar that is drawn over on a terminal, else a line every tenth.
public final class Progress {
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final String name;
    private final long steps;
    private long tenths = -1;

    Progress(PrintStream out, boolean terminal, String name, long steps) {
        this.out = out;
        this.terminal = terminal;
        this.name = name;
        this.steps = steps;
    }

    /// On the terminal, or in what takes its place.
    public static Progress onScreen(String name, long steps) {
        return new Progress(
                System.err, System.console() != null && System.console().isTerminal(), name, steps);
    }

    public void tell(RunLog.Line line) {
        long left = Math.round((steps - line.step()) * line.millis() / 1000);
        int full = (int) (WIDTH * line.step() / Math.max(1, steps));
        String text = String.format(
                Locale.ROOT,
                "%s [%s%s] %,d of %,d steps, loss %.3f, %.0f ms a step, %d:%02d left",
                name,
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                line.step(),
                steps,
                line.loss(),
                line.millis(),
                left / 60,
                left % 60);
        if (terminal) {
            out.print("\r" + text + (line.step() == steps ? "\n" : ""));
            out.flush();
        } else if (10 * line.step() / Math.max(1, steps) != tenths) {
            tenths = 10 * line.step() / Math.max(1, steps);
            out.println(text);
        }
    }
}
