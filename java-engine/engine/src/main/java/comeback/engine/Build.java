package comeback.engine;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which build of the engine runs.
final class Build {
    private Build() {}

    /// Differs between builds of the engine's own jar; nothing where its classes lie in no jar, as while they are
    /// tested.
    static Optional<String> engine() {
        CodeSource source = Build.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return jar != null && Files.isRegularFile(jar) ? Optional.of(stamp(jar)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noFile) {
            return Optional.empty();
        }
    }

    /// Differs between builds: the names, sizes and times of our own jars on the class path.
    static String stamp() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> String.valueOf(entry.getFileName()).startsWith("comeback-"))
                .map(Build::stamp)
                .collect(Collectors.joining(" "));
    }

    private static String stamp(Path jar) {
        try {
            return "%s:%d:%d"
                    .formatted(
                            jar.getFileName(),
                            Files.size(jar),
                            Files.getLastModifiedTime(jar).toMillis());
        } catch (IOException unreadable) {
            return jar + ":" + unreadable.getMessage();
        }
    }
}
