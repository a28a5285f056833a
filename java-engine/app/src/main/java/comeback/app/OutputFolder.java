package comeback.app;

import comeback.problem.Problem;
import comeback.problem.Unfinished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// A folder whose files appear together when all are whole, or not at all.
///
/// They are written into a hidden folder inside and moved out at the end; a stop on the way (Ctrl-C too) leaves
/// what was there before. A stop while they are written waits until all are in place.
final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final Path workshop;
    private final boolean isNew;
    private final Unfinished unfinished;
    private final ReentrantLock writing = new ReentrantLock();

    private OutputFolder(Path folder, Path workshop, boolean isNew) {
        this.folder = folder;
        this.workshop = workshop;
        this.isNew = isNew;
        this.unfinished = Unfinished.clearedBy(this::stop);
    }

    /// @throws Problem when the folder cannot be made or written
    static OutputFolder open(Path folder) {
        try {
            boolean isNew = Files.notExists(folder);
            Files.createDirectories(folder);
            return new OutputFolder(folder, Files.createTempDirectory(folder, ".partial-"), isNew);
        } catch (IOException unwritable) {
            throw new Problem(
                    "The output folder '%s' cannot be written: give one that can with --out.".formatted(folder),
                    unwritable);
        }
    }

    /// Where to write `name` until the whole is done.
    Path file(String name) {
        return workshop.resolve(name);
    }

    /// Runs `writer`, which writes at places that {@link #file} gives; then moves everything into place, over what
    /// has the same name, and names it in order.
    List<String> fill(Runnable writer) {
        writing.lock();
        try {
            writer.run();
            return keep();
        } finally {
            writing.unlock();
        }
    }

    private List<String> keep() {
        try (Stream<Path> files = Files.list(workshop)) {
            List<Path> made = files.sorted().toList();
            for (Path file : made) {
                Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return made.stream().map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException unwritable) {
            throw new Problem(
                    "The output folder '%s' cannot be written: give one that can with --out.".formatted(folder),
                    unwritable);
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            sweep();
            unfinished.done();
        } finally {
            writing.unlock();
        }
    }

    /// Runs while the process stops, and keeps the lock so that no file is begun after it.
    private void stop() {
        writing.lock();
        sweep();
    }

    /// Removes what was not kept, and the folder itself when it is ours and holds nothing.
    private void sweep() {
        remove(workshop);
        String[] left = folder.toFile().list();
        if (isNew && left != null && left.length == 0) {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException gone) {
            folder.toFile().deleteOnExit();
        }
    }
}
