package comeback.app;

import comeback.engine.Opponent;
import comeback.problem.Problem;
import comeback.wave.WaveReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads an opponent from a file: a recording, or verse typed one line a line.
final class Opponents {
    private static final long LONGEST_TEXT_BYTES = 64 * 1024;

    private Opponents() {}

    /// @throws Problem when the file is missing, or is neither sound nor text that can be read
    static Opponent read(Path file) {
        String name = String.valueOf(file.getFileName());
        return isText(file)
                ? new Opponent.Typed(name, lines(file))
                : new Opponent.Recorded(name, WaveReader.read(file));
    }

    static boolean isText(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /// The lines of a text file that are not blank, without {@link Directions}.
    ///
    /// @throws Problem when the file is missing, too long, no UTF-8, or holds no word that is rapped
    static List<String> lines(Path file) {
        List<String> all = allLines(file);
        List<String> lines = all.stream()
                .map(Directions::without)
                .filter(Opponents::hasWords)
                .toList();
        if (lines.isEmpty()) {
            throw new Problem(
                    all.stream().anyMatch(Opponents::hasWords)
                            ? "The text '%s' holds nothing but directions such as [Chorus]: write one line of verse a line."
                                    .formatted(file)
                            : "The text '%s' holds no words: write one line of verse a line.".formatted(file));
        }
        return lines;
    }

    private static boolean hasWords(String line) {
        return line.chars().anyMatch(Character::isLetterOrDigit);
    }

    /// Every line of a text file.
    ///
    /// @throws Problem when the file is missing, too long or no UTF-8
    static List<String> allLines(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no file '%s': check the path.".formatted(file));
        }
        try {
            if (Files.size(file) > LONGEST_TEXT_BYTES) {
                throw new Problem(
                        "The text '%s' is longer than 64 KiB: give a verse, one line of it a line.".formatted(file));
            }
            return Files.readAllLines(file).stream()
                    .map(line -> line.replace("\uFEFF", ""))
                    .toList();
        } catch (CharacterCodingException wrong) {
            throw new Problem("The text '%s' is not UTF-8: save it as UTF-8.".formatted(file), wrong);
        } catch (IOException unreadable) {
            throw new Problem("The text '%s' cannot be read: check its permissions.".formatted(file), unreadable);
        }
    }
}
