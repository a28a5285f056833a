package comeback.bench.writer;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Puts other names, places and things into an opponent's verse, by seed. Immutable.
final class Swaps {
    /// Words that may give way, and what may take their place.
    private record Group(List<Pattern> words, List<String> others) {}

    private final List<Group> groups;

    private Swaps(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /// @param file a group a line: words, `=`, other words
    /// @throws Problem when it cannot be read
    static Swaps read(Path file) {
        try {
            List<Group> groups = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                String[] sides = line.split("=");
                List<Pattern> words = Pattern.compile("\\s+")
                        .splitAsStream(sides[0].strip())
                        .map(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE))
                        .toList();
                groups.add(new Group(words, List.of(sides[1].strip().split("\\s+"))));
            }
            return new Swaps(groups);
        } catch (IOException unreadable) {
            throw new Problem(
                    "The file %s cannot be read: it says which words may be swapped.".formatted(file), unreadable);
        }
    }

    /// Seed 0 swaps nothing.
    List<String> in(List<String> lines, long seed) {
        if (seed == 0) {
            return lines;
        }
        Random random = new Random(seed);
        String text = String.join("\n", lines);
        for (Group group : groups) {
            for (Pattern word : group.words()) {
                String other = group.others().get(random.nextInt(group.others().size()));
                text = word.matcher(text).replaceAll(other);
            }
        }
        return List.of(text.split("\n"));
    }
}
