package comeback.wave;

import comeback.problem.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears whole or not at all: written beside its place under another name, then moved
/// there.
public final class WholeFile {
    private WholeFile() {}

    /// What is to be written.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Puts `text`, in UTF-8, at `file`, as {@link #write(Path, Content)} does.
    public static void write(Path file, String text) {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Puts `content` at `file`, over whatever plain file is there; makes the folder when it is
    /// missing.
    ///
    /// @throws Problem when the folder cannot be written, or something other than a plain file is in
    /// the way
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || (Files.exists(target) && !Files.isRegularFile(target))) {
            throw new Problem(
                    "'%s' cannot be written, since it is not a plain file: give another name.".formatted(file));
        }
        Path unfinished = folder.resolve(".%s.%d-%d.tmp"
                .formatted(
                        target.getFileName(),
                        ProcessHandle.current().pid(),
                        Thread.currentThread().threadId()));
        try {
            Files.createDirectories(folder);
            writeAll(unfinished, content);
            Files.move(
                    unfinished,
                    Files.exists(target) ? target.toRealPath() : target,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new Problem(
                    "'%s' cannot be written: check that the folder '%s' can be written and has room."
                            .formatted(file, folder),
                    cause);
        } finally {
            discard(unfinished);
        }
    }

    private static void writeAll(Path unfinished, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
            content.writeTo(out);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException ignored) {
            // What matters has been said by then.
        }
    }
}
