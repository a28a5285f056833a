package comeback.app;

import comeback.bench.writer.ColdStart;
import comeback.json.Json;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// `bench cold`, as the launcher starts it, in one process after the other.
final class FreshStarts {
    private static final int STARTS = 5;

    private FreshStarts() {}

    /// The median of several; it waits for them.
    ///
    /// @throws Problem when the launcher is not there, or a start fails
    static ColdStart of(Home home) {
        List<ColdStart> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(ColdStart.of(Json.object(said(home))));
        }
        return ColdStart.median(starts);
    }

    private static String said(Home home) {
        String launcher = home.folder().resolve("comeback").toString();
        try {
            Process process = new ProcessBuilder(launcher, "bench", "cold")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != Main.DONE) {
                throw new Problem("A fresh process has failed: run '%s bench cold' to see why.".formatted(launcher));
            }
            return said;
        } catch (IOException absent) {
            throw new Problem("The launcher %s cannot be run: install Comeback again.".formatted(launcher), absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("The benchmark was stopped.", stopped);
        }
    }
}
