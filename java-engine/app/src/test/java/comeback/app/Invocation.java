package comeback.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// One call of the command line inside this process: what came back, and on which stream.
///
/// `complaint` is what the command line said of an error; `progress` is the rest of the error stream.
record Invocation(int exitCode, String out, String progress, String complaint) {
    /// Calls `comeback` with these arguments; swaps the process's streams meanwhile, so one at a time.
    static Invocation of(String... arguments) {
        PrintStream screen = System.out;
        PrintStream errors = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        StringWriter complaint = new StringWriter();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(progress, true, StandardCharsets.UTF_8));
        try {
            int exitCode =
                    Main.commandLine().setErr(new PrintWriter(complaint, true)).execute(arguments);
            return new Invocation(
                    exitCode,
                    out.toString(StandardCharsets.UTF_8),
                    progress.toString(StandardCharsets.UTF_8),
                    complaint.toString());
        } finally {
            System.setOut(screen);
            System.setErr(errors);
        }
    }
}
