package comeback.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Which files were read through and found whole, so that a start need not read them again: a file of the same size and
/// time as then is the same file.
///
/// Kept in a file of its own, a line each: sha256, bytes, nanoseconds of its last change, path. When that file cannot
/// be
/// read, nothing is known; when it cannot be written, nothing is remembered. Safe for any thread.
public final class WholeFiles {
    /// Knows nothing and remembers nothing.
    public static final WholeFiles NONE = new WholeFiles(null);

    private final @Nullable Path memory;
    private final Map<Path, String> known = new ConcurrentHashMap<>();

    private WholeFiles(@Nullable Path memory) {
        this.memory = memory;
    }

    /// @param memory the file that keeps what is known; it need not be there
    public static WholeFiles in(Path memory) {
        WholeFiles files = new WholeFiles(memory);
        if (Files.isRegularFile(memory)) {
            try {
                Files.readAllLines(memory).forEach(files::take);
            } catch (IOException unreadable) {
                files.known.clear();
            }
        }
        return files;
    }

    /// Whether the file was found to have this sha256, and has not been written to since.
    boolean isKnown(Path file, String sha256) {
        String line = known.get(file.toAbsolutePath());
        return line != null && line.equals(line(file, sha256));
    }

    /// The file has just been found to have this sha256.
    void remember(Path file, String sha256) {
        String line = memory == null ? "" : line(file, sha256);
        if (!line.isEmpty()) {
            known.put(file.toAbsolutePath(), line);
            write();
        }
    }

    private void take(String line) {
        String[] fields = line.split(" ", 4);
        if (fields.length == 4) {
            known.put(Path.of(fields[3]), line);
        }
    }

    /// Empty where the file cannot be looked at.
    private static String line(Path file, String sha256) {
        try {
            long nanos = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
            return "%s %d %d %s".formatted(sha256, Files.size(file), nanos, file.toAbsolutePath());
        } catch (IOException unreadable) {
            return "";
        }
    }

    private synchronized void write() {
        Path place = memory;
        if (place == null) {
            return;
        }
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
            Path unfinished = Files.createTempFile(place.toAbsolutePath().getParent(), ".partial-", "");
            Files.write(unfinished, known.values().stream().sorted().toList());
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            System.getLogger("comeback.model").log(System.Logger.Level.DEBUG, "nothing was remembered", full);
        }
    }
}
