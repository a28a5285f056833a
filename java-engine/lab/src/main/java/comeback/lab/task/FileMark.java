package comeback.lab.task;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What tells that a file of lines is whole and as it was written.
///
/// @param sha256 of its bytes, in hexadecimal
record FileMark(int lines, String sha256) {
    static FileMark of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    private static FileMark of(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new FileMark(lines, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// The file's lines.
    ///
    /// @throws Problem where it is missing, cut short or altered
    List<String> lines(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new Problem(
                    "The data file %s cannot be read: draw the data again with './comeback lab data'.".formatted(file),
                    missing);
        }
        FileMark found = of(bytes);
        if (found.lines != lines) {
            throw new Problem("The data file %s has %,d lines of %,d: draw the data again with './comeback lab data'."
                    .formatted(file, found.lines, lines));
        }
        if (!found.sha256.equals(sha256)) {
            throw new Problem("The data file %s is not as it was written (its sha256 differs): draw the data again with"
                            .formatted(file)
                    + " './comeback lab data'.");
        }
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
