package comeback.app;

import comeback.json.Json;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The voice model's own Python runtime, timed on the same text in the same run.
final class HibariRuntime {
    private HibariRuntime() {}

    /// What `tests/bench/voice/hibari-runtime` says of the plan; nothing, and a sentence on the error stream,
    /// when it cannot be run (it needs python3 with venv, and the package registry the first time).
    static Optional<Map<String, Object>> measure(Path plans) {
        try {
            Process python = new ProcessBuilder(
                            plans.resolve("hibari-runtime").toString(),
                            plans.resolve("plan.txt").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (python.waitFor() == 0) {
                return Optional.of(Json.object(said));
            }
        } catch (IOException | Problem cannot) {
            System.err.println(cannot.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        System.err.println("The Python runtime of hibari was not measured: it needs python3 with venv, and PyPI.");
        return Optional.empty();
    }
}
