package comeback.app;

import comeback.engine.Composed;
import comeback.engine.Composition;
import comeback.problem.Problem;
import comeback.verse.Line;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a written verse is changed in place.
final class EditOptions {
    private static final int MOST_ALTERNATIVES = 20;

    @Option(
            names = "--lock",
            paramLabel = "LINES",
            description = "Lines of this seed's verse to keep, such as 1,2,5-6; the others are rolled again.")
    @Nullable
    String lock;

    @Option(
            names = "--rolls",
            paramLabel = "N",
            defaultValue = "1",
            description = "With --lock: how often the other lines are rolled again (default: ${DEFAULT-VALUE}).")
    int rolls = 1;

    @Option(
            names = "--alternatives",
            paramLabel = "K",
            description = "Also K other lines for each line, or for --line alone: each is legal in its place.")
    @Nullable
    Integer alternatives;

    @Option(names = "--line", paramLabel = "N", description = "With --alternatives: the line, counted from 1.")
    @Nullable
    Integer line;

    @Option(
            names = "--word",
            paramLabel = "WORD",
            description = "With --line: other words for this one, the rest of the line as it is.")
    @Nullable
    String word;

    /// @throws Problem when an option makes no sense before anything is written
    void check() {
        if (alternatives != null && (alternatives < 1 || alternatives > MOST_ALTERNATIVES)) {
            throw new Problem(
                    "%d alternatives cannot be given: ask for 1 to %d.".formatted(alternatives, MOST_ALTERNATIVES));
        }
        if (line != null && alternatives == null) {
            throw new Problem("--line says which line other lines are wanted for: give --alternatives too.");
        }
        if (word != null && line == null) {
            throw new Problem("--word says a word of one line: give --line too.");
        }
        if (rolls < 1) {
            throw new Problem("The other lines cannot be rolled %d times: give --rolls 1 or more.".formatted(rolls));
        }
    }

    boolean locks() {
        return lock != null;
    }

    /// The verse with the locked lines as they are and the others rolled again.
    Composed rolled(Composition composition, Lyric verse) {
        return composition.rewrite(verse, locked(verse), verse.seed() + rolls);
    }

    /// The indices of the locked lines.
    private List<Integer> locked(Lyric verse) {
        List<Integer> indices = new ArrayList<>();
        for (String range : String.valueOf(lock).split(",")) {
            String[] ends = range.strip().split("-", 2);
            int first = index(ends[0], verse);
            int last = ends.length == 1 ? first : index(ends[1], verse);
            IntStream.rangeClosed(first, last).forEach(indices::add);
        }
        return indices;
    }

    private static int index(String number, Lyric verse) {
        String digits = number.strip();
        int lines = verse.lines().size();
        boolean isLine =
                digits.matches("\\d{1,4}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= lines;
        if (!isLine) {
            throw new Problem("'%s' is no line of this verse: its lines are 1 to %d.".formatted(digits, lines));
        }
        return Integer.parseInt(digits) - 1;
    }

    /// What else could be said, by the index of the line; nothing where nothing was asked for.
    Map<Integer, List<LyricLine>> alternatives(Composition composition, Lyric verse) {
        Map<Integer, List<LyricLine>> found = new TreeMap<>();
        Integer wanted = alternatives;
        if (wanted == null) {
            return found;
        }
        if (line == null) {
            IntStream.range(0, verse.lines().size())
                    .forEach(index -> found.put(index, composition.alternatives(verse, index, wanted)));
            return found;
        }
        int index = index(String.valueOf(line), verse);
        found.put(
                index,
                word == null
                        ? composition.alternatives(verse, index, wanted)
                        : composition.alternatives(verse, index, word(verse, index, word), wanted));
        return found;
    }

    private static int word(Lyric verse, int index, String word) {
        Line line = verse.lines().get(index).line();
        return IntStream.range(0, line.words().size())
                .filter(at -> line.words().get(at).text().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "Line %d has no word '%s': it reads \"%s\".".formatted(index + 1, word.strip(), line.text())));
    }
}
