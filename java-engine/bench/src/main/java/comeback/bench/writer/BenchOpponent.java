package comeback.bench.writer;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// An opponent's verse from a file.
///
/// @param heldOut whether nobody looks at the answers to it while the writer is tuned
/// @param lines those that are not blank
record BenchOpponent(String name, boolean heldOut, List<String> lines) {
    private static final String SUFFIX = ".txt";

    BenchOpponent {
        lines = List.copyOf(lines);
    }

    /// Those in `tuning` and in `held-out`, in order of their names.
    ///
    /// @throws Problem when one of the two folders is missing or empty
    static List<BenchOpponent> read(Path folder) {
        List<BenchOpponent> all = new ArrayList<>(read(folder.resolve("tuning"), false));
        all.addAll(read(folder.resolve("held-out"), true));
        return all;
    }

    private static List<BenchOpponent> read(Path folder, boolean heldOut) {
        try (Stream<Path> files = Files.list(folder)) {
            List<BenchOpponent> read = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(SUFFIX)) {
                    read.add(new BenchOpponent(
                            name.substring(0, name.length() - SUFFIX.length()), heldOut, Files.readAllLines(file)));
                }
            }
            if (read.isEmpty()) {
                throw new Problem(
                        "In %s there are no opponents: put verses into it, files '*%s'.".formatted(folder, SUFFIX));
            }
            return read;
        } catch (IOException unreadable) {
            throw new Problem(
                    "The folder %s cannot be read: it is to hold opponents, files '*%s'.".formatted(folder, SUFFIX),
                    unreadable);
        }
    }
}
