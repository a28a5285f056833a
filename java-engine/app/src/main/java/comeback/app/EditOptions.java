package comeback.app;

import comeback.engine.Composed;
import comeback.engine.Composition;
import comeback.problem.Problem;
import comeback.song.Judgement;
import comeback.verse.Line;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    @Option(
            names = "--choose",
            paramLabel = "I",
            description = "With --line: the verse with the I-th of these alternatives in place.")
    @Nullable
    Integer choose;

    @Option(
            names = "--learn",
            description =
                    "What --lock keeps, --choose takes or --continue has left as it was is wanted more from now on,"
                            + " and what went for it less. Say it last: this seed's verse may change, too.")
    boolean learn;

    /// @throws Problem when an option makes no sense before anything is written
    void check(boolean continues) {
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
        if (choose != null && line == null) {
            throw new Problem("--choose takes one of a line's alternatives: give --alternatives and --line too.");
        }
        if (learn && lock == null && choose == null && !continues) {
            throw new Problem("There is nothing to learn from: give --lock, --choose or --continue with --learn.");
        }
    }

    /// The verse with the locked lines as they are and the others rolled again, and the chosen line in place.
    ///
    /// @param own lines of the producer's that it is to have; empty where they began none
    /// @throws Problem when an option speaks of a line, word or alternative that there is none of, or the bank has
    ///     nothing that goes with what stands
    Edited write(Composition composition, List<String> own) {
        Composed verse = own.isEmpty() ? composition.write() : composition.finish(own);
        Judgement judgement = learn && !own.isEmpty() ? left(composition.write().lyric(), own) : Judgement.NONE;
        if (lock != null) {
            Lyric before = verse.lyric();
            Set<Integer> locked = numbers(before).indices(lock);
            verse = composition.rewrite(before, List.copyOf(locked), before.seed() + rolls);
            judgement = judgement.and(Judgement.ofLines(before, locked));
        }
        Map<Integer, List<LyricLine>> others = alternatives(composition, verse.lyric());
        if (choose == null) {
            return new Edited(verse, others, judgement);
        }
        int index = numbers(verse.lyric()).index(String.valueOf(line));
        List<LyricLine> offered = others.getOrDefault(index, List.of());
        int chosen = chosen(index, offered);
        judgement = judgement.and(Judgement.ofChoice(verse.lyric(), index, offered, chosen));
        verse = composition.replace(verse.lyric(), index, offered.get(chosen));
        return new Edited(verse, Map.of(), judgement);
    }

    /// What the producer left as it was of the seed's verse, against what they wrote themselves or took out.
    private static Judgement left(Lyric verse, List<String> own) {
        Set<String> texts = own.stream().map(String::strip).collect(Collectors.toSet());
        Set<Integer> stay = IntStream.range(0, verse.lines().size())
                .filter(line -> texts.contains(verse.lines().get(line).line().text()))
                .boxed()
                .collect(Collectors.toSet());
        if (stay.isEmpty()) {
            throw new Problem("None of these lines is one that this seed writes, so nothing can be learnt from the"
                    + " others: give the seed, bars, style and topic or opponent of the verse, or leave --learn out.");
        }
        return Judgement.ofLines(verse, stay);
    }

    /// The index of the chosen line among those that were found.
    private int chosen(int line, List<LyricLine> found) {
        int number = choose == null ? 0 : choose;
        if (number < 1 || number > found.size()) {
            throw new Problem(
                    found.isEmpty()
                            ? "There is nothing to choose from: nothing else was found for line %d.".formatted(line + 1)
                            : "There is no alternative %d for line %d: choose 1 to %d."
                                    .formatted(number, line + 1, found.size()));
        }
        return number - 1;
    }

    private static LineNumbers numbers(Lyric verse) {
        return new LineNumbers(verse.lines().size());
    }

    private Map<Integer, List<LyricLine>> alternatives(Composition composition, Lyric verse) {
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
        int index = numbers(verse).index(String.valueOf(line));
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
