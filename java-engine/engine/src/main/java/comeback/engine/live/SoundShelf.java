package comeback.engine.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// Sounds that lines had, on disk from one session to the next: a song that is opened again sounds before its voice is
/// loaded. Only ever a shortcut: what is missing or altered here is recalled, to the same bit.
///
/// A file a sound, named by its key: little-endian floats at 48 kHz, then their CRC-32C. Several processes may share
/// the folder.
final class SoundShelf {
    private static final String ENDING = ".pcm";
    private static final String UNFINISHED = ".partial-";

    private final Path folder;

    SoundShelf(Path folder) {
        this.folder = folder;
    }

    /// Whether no sound lies here; then every line needs its voice.
    boolean isEmpty() {
        return files().isEmpty();
    }

    /// The samples that were put here under `key`; nothing when there are none, or not all, or they cannot be read.
    Optional<float[]> find(String key) {
        Path file = folder.resolve(key + ENDING);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            int length = bytes.limit() - Integer.BYTES;
            if (length <= 0 || length % Float.BYTES != 0 || bytes.getInt(length) != check(bytes.slice(0, length))) {
                return Optional.empty();
            }
            float[] samples = new float[length / Float.BYTES];
            bytes.asFloatBuffer().get(samples);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(samples);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// Puts `samples` here, whole or not at all; when the disk does not take them, they are just not here.
    void put(String key, float[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Float.BYTES + Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(samples);
        int length = samples.length * Float.BYTES;
        bytes.putInt(length, check(bytes.slice(0, length)));
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, UNFINISHED, "");
            Files.write(unfinished, bytes.array());
            Files.move(unfinished, folder.resolve(key + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            System.getLogger("comeback.engine").log(System.Logger.Level.DEBUG, "a sound was not kept", full);
        }
    }

    /// Takes away what was not wanted for longest, until no more than `mostBytes` lie here.
    void prune(long mostBytes) {
        List<Path> newestFirst = files().stream()
                .sorted(Comparator.comparing(SoundShelf::used).reversed())
                .toList();
        long bytes = 0;
        for (Path file : newestFirst) {
            bytes += size(file);
            if (bytes > mostBytes) {
                remove(file);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static int check(ByteBuffer bytes) {
        CRC32C check = new CRC32C();
        check.update(bytes);
        return (int) check.getValue();
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            System.getLogger("comeback.engine").log(System.Logger.Level.DEBUG, "a sound could not be removed", kept);
        }
    }
}
