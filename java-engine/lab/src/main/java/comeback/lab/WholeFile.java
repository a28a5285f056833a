package comeback.lab;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A text file that is whole or not there: written beside its place, then moved into it.
final class WholeFile {
    private WholeFile() {}

    /// @throws Problem when it cannot be written; what was there before is there still
    static void write(Path file, String text) {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            try {
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException cannot) {
            throw new Problem(
                    "%s cannot be written (%s): name a file in a folder that is there and has room."
                            .formatted(file, cannot.getMessage()),
                    cannot);
        }
    }
}
