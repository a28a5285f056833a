package comeback.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The command line in a process of its own, as a shell starts it.
final class Subprocess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader errors;
    private final StringBuilder complaint = new StringBuilder();

    private Subprocess(Process process) {
        this.process = process;
        this.errors = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    }

    /// @param models the folder of models, or null for the user's own
    static Subprocess start(@Nullable Path models, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dai.djl.offline=true",
                "-Dcomeback.home=" + System.getProperty("comeback.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (models != null) {
            builder.environment().put("COMEBACK_MODELS", models.toString());
        }
        return new Subprocess(builder.start());
    }

    /// Reads the error stream until it has said `words`, which need not end a line.
    void awaitSaying(String words) throws IOException {
        while (complaint.indexOf(words) < 0) {
            int character = errors.read();
            if (character < 0) {
                throw new AssertionError("It ended before it said '%s': %s".formatted(words, complaint));
            }
            complaint.append((char) character);
        }
    }

    /// Asks the process to stop, as `kill` does; its streams stay open.
    void stop() {
        process.toHandle().destroy();
    }

    int exitCode() throws IOException, InterruptedException {
        errors.lines().forEach(line -> complaint.append(line).append('\n'));
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end: " + complaint);
        }
        return process.exitValue();
    }

    /// What it has said on the error stream, once ended.
    String complaint() {
        return complaint.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
