package comeback.bench.speech;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder into which the project's script unpacks flite, espeak-ng and festival of Debian; nothing is installed.
public record Synthesisers(Path folder) {
    private static final String SCRIPT = "tools/speech/fetch-synthesisers";

    /// Fetches them where they are not there yet.
    ///
    /// @param home where Comeback is installed
    /// @throws Problem when they cannot be had
    public static Synthesisers fetch(Path home) {
        Path folder = Path.of(System.getProperty("user.home"), ".cache/comeback/synthesisers");
        if (!Files.isExecutable(folder.resolve("usr/bin/festival"))) {
            run(home.resolve(SCRIPT), folder);
        }
        return new Synthesisers(folder);
    }

    private static void run(Path script, Path folder) {
        try {
            Process fetch = new ProcessBuilder(script.toString(), folder.toString())
                    .inheritIO()
                    .start();
            if (fetch.waitFor() != 0) {
                throw new Problem("The synthesisers could not be fetched by %s: it needs Debian's apt-get and dpkg."
                        .formatted(script));
            }
        } catch (IOException cannot) {
            throw new Problem("%s cannot be run: %s.".formatted(script, cannot.getMessage()), cannot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("Fetching the synthesisers was interrupted.", stopped);
        }
    }

    public Path file(String path) {
        return folder.resolve(path);
    }

    public Path libraries() {
        return folder.resolve("usr/lib/x86_64-linux-gnu");
    }
}
