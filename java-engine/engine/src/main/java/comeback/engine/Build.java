package comeback.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which build of the engine runs.
final class Build {
    private Build() {}

    /// Differs between builds of the engine's own jar. Nothing where its classes come from no jar on the class
    /// path: from folders, as while they are tested, or from a loader of their own, in a JVM that somebody else
    /// has made.
    static Optional<String> engine() {
        boolean ours = Build.class.getClassLoader() == ClassLoader.getSystemClassLoader();
        return jars("comeback-engine")
                .filter(jar -> ours && Files.isRegularFile(jar))
                .map(Build::stamp)
                .findFirst();
    }

    /// Differs between builds: the names, sizes and times of our own jars on the class path.
    static String stamp() {
        return jars("comeback-").map(Build::stamp).collect(Collectors.joining(" "));
    }

    private static Stream<Path> jars(String beginning) {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> String.valueOf(entry.getFileName()).startsWith(beginning));
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
