package comeback.engine;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The voices that presets offer.
final class Voices {
    private Voices() {}

    /// @throws Problem when there is none of that name
    static Path file(Path presets, String name) {
        Path folder = presets.resolve("voices");
        Path file = folder.resolve(name + ".json");
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no voice '%s': the voices are %s.".formatted(name, names(folder)));
        }
        return file;
    }

    private static String names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException unreadable) {
            throw new Problem("The folder %s cannot be read: install Comeback again.".formatted(folder), unreadable);
        }
    }
}
