package comeback.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Which build of the engine runs.
final class Build {
    private Build() {}

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
