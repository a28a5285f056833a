package comeback.engine;

import comeback.bank.ReadyBank;
import comeback.bank.compiled.CompiledBank;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Compiled banks on disk, a file each, named by its key. Only ever a shortcut: what is missing or altered here is read
/// from its text. Several processes may share a folder. Any thread.
final class BankShelf {
    private static final String ENDING = ".bank";
    /// Of as many installations, or edits of the bank, as a user goes to and fro between.
    private static final int MOST = 4;

    private final List<Path> searched;
    private final Path kept;

    /// @param shipped the folder of what came with the presets; it is not written to and need not be there
    /// @param kept the folder where more are put
    BankShelf(Path shipped, Path kept) {
        this.searched = List.of(shipped, kept);
        this.kept = kept;
    }

    /// The bank of that key; nothing when there is none, or not all of it, or it cannot be read.
    Optional<ReadyBank> find(String key) {
        return searched.stream()
                .map(folder -> folder.resolve(key + ENDING))
                .flatMap(file -> read(file, key).stream())
                .findFirst();
    }

    /// Puts a bank here, whole or not at all, and takes away those that are oldest; when the disk does not take
    /// it, it is just not here.
    void put(String key, byte[] compiled) {
        try {
            WholeFile.write(kept.resolve(key + ENDING), out -> out.write(compiled));
            newestFirst().stream().skip(MOST).forEach(BankShelf::remove);
        } catch (Problem full) {
            log("a bank was not kept", full);
        }
    }

    private static Optional<ReadyBank> read(Path file, String key) {
        try {
            return Files.isRegularFile(file) ? CompiledBank.read(Files.readAllBytes(file), key) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            log("a compiled bank could not be read", unreadable);
            return Optional.empty();
        }
    }

    private List<Path> newestFirst() {
        try (Stream<Path> all = Files.list(kept)) {
            return all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(BankShelf::made).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static long made(Path file) {
        return file.toFile().lastModified();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            log("a compiled bank could not be removed", kept);
        }
    }

    private static void log(String what, Exception why) {
        System.getLogger("comeback.engine").log(System.Logger.Level.DEBUG, what, why);
    }
}
