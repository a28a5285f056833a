package comeback.engine;

import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Taste;
import comeback.plan.LineOrder;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Standing;
import comeback.plan.StandingLine;
import comeback.plan.Style;
import comeback.plan.VersePlan;
import comeback.problem.Problem;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A verse at work: written, and changed in place while some of its lines stand. It remembers nothing of other verses.
/// For one thread.
public final class Composition {
    /// How many words a phrase has at most that is replaced in place.
    private static final int LONGEST_PHRASE = 4;

    private static final double NANOS = 1e6;

    /// Plans a verse with these lines standing.
    private interface Planning {
        VersePlan plan(PlanRequest request, Standing standing);
    }

    private final Engine engine;
    private final PlanRequest request;
    private final Planning planning;
    private final long flowSeed;
    private final double parseMillis;

    private Composition(Engine engine, PlanRequest request, String words, Planning planning, double parseMillis) {
        this.flowSeed = Planner.flowSeed(request.seed(), words);
        this.engine = engine;
        this.request = request;
        this.planning = planning;
        this.parseMillis = parseMillis;
    }

    /// An answer to typed words.
    public static Composition answering(Engine engine, Style style, List<String> opponent, PlanRequest request) {
        Planner planner = planner(engine, style);
        long begun = System.nanoTime();
        Reading reading = engine.analyst().read(opponent);
        double millis = (System.nanoTime() - begun) / NANOS;
        return new Composition(
                engine,
                request,
                String.join("\n", reading.texts()),
                (asked, standing) -> planner.answer(reading, BattleMemory.EMPTY, asked, standing),
                millis);
    }

    /// A verse on a topic.
    public static Composition on(Engine engine, Style style, String topic, PlanRequest request) {
        Planner planner = planner(engine, style);
        return new Composition(
                engine,
                request,
                topic,
                (asked, standing) -> planner.sketch(topic, BattleMemory.EMPTY, asked, standing),
                0);
    }

    private static Planner planner(Engine engine, Style style) {
        Taste taste = engine.taste().now();
        return engine.planner(style, taste);
    }

    /// @throws Problem when a word cannot be read, or the bank has nothing for these bars
    public Composed write() {
        return written(request, Standing.NONE);
    }

    /// The same verse, its `kept` lines as they are and the others written anew.
    ///
    /// @param verse of this composition
    /// @param kept by index
    /// @param seed of the others
    /// @throws Problem when the bank has nothing that goes with the kept lines
    public Composed rewrite(Lyric verse, List<Integer> kept, long seed) {
        Map<Integer, StandingLine> lines = kept.stream()
                .distinct()
                .collect(Collectors.toMap(
                        index -> index, index -> verse.lines().get(index).standing()));
        PlanRequest again = new PlanRequest(request.timeline(), request.firstBar(), request.bars(), seed);
        Set<String> unwanted = IntStream.range(0, verse.lines().size())
                .filter(index -> !lines.containsKey(index))
                .mapToObj(index -> verse.lines().get(index).line().text())
                .collect(Collectors.toSet());
        return written(again, Standing.kept(lines, LineOrder.of(verse.rhymes()), flowSeed, unwanted));
    }

    /// The same verse with another line in one place.
    ///
    /// @param verse of this composition
    /// @param line index of the place
    /// @param other one of its {@link #alternatives}
    public Composed replace(Lyric verse, int line, LyricLine other) {
        Map<Integer, StandingLine> lines = new HashMap<>();
        for (int index = 0; index < verse.lines().size(); index++) {
            LyricLine stands = index == line ? other : verse.lines().get(index);
            lines.put(index, stands.standing());
        }
        return written(request, Standing.kept(lines, LineOrder.of(verse.rhymes()), flowSeed, Set.of()));
    }

    /// A verse that a producer has begun: their lines as they are, and the missing ones in their flow and on their
    /// rhymes.
    ///
    /// @param own their lines; an empty one is to be written, as are those after the last
    /// @throws Problem when they do not fit the bars, or the bank has nothing that goes with them
    public Composed finish(List<String> own) {
        Map<Integer, StandingLine> lines = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            LineReader.requireReadable(own.get(i), "Line %d".formatted(i + 1));
            Line line = engine.reader().read(own.get(i));
            if (!line.words().isEmpty()) {
                lines.put(i, StandingLine.own(line));
            }
        }
        if (lines.isEmpty()) {
            throw new Problem("None of the lines has a word: write at least one line to go on from.");
        }
        return written(request, Standing.own(lines));
    }

    private Composed written(PlanRequest asked, Standing standing) {
        long begun = System.nanoTime();
        VersePlan plan = planning.plan(asked, standing);
        long planned = System.nanoTime();
        int last = standing.lines().keySet().stream()
                .mapToInt(index -> index)
                .max()
                .orElse(-1);
        int room = 2 * plan.couplets().size();
        if (last >= room) {
            throw new Problem(
                    "The lines do not fit: %d bars hold %d lines at this tempo, and line %d is written: give more bars."
                            .formatted(request.bars(), room, last + 1));
        }
        Lyric lyric = engine.writer().write(plan, BattleMemory.EMPTY);
        return new Composed(lyric, parseMillis, (planned - begun) / NANOS, (System.nanoTime() - planned) / NANOS);
    }

    /// Other lines for the place of one, legal beside the rest; fewer where the bank has no more.
    ///
    /// @param verse of this composition
    /// @param line index of the one to be replaced
    /// @param most how many
    public List<LyricLine> alternatives(Lyric verse, int line, int most) {
        return alternatives(verse, line, most, (other, item) -> true);
    }

    /// The same line with another word, or another phrase where the word is part of one; none where the word is set.
    ///
    /// @param word index in its line
    public List<LyricLine> alternatives(Lyric verse, int line, int word, int most) {
        Line now = verse.lines().get(line).line();
        String made = verse.lines().get(line).item();
        return alternatives(verse, line, most, (other, item) -> item.equals(made) && isOtherWord(now, other, word));
    }

    private List<LyricLine> alternatives(Lyric verse, int line, int most, BiPredicate<Line, String> wanted) {
        Map<Integer, StandingLine> others = IntStream.range(0, verse.lines().size())
                .filter(index -> index != line)
                .boxed()
                .collect(Collectors.toMap(
                        index -> index, index -> verse.lines().get(index).standing()));
        Set<String> unwanted = Set.of(verse.lines().get(line).line().text());
        VersePlan plan =
                planning.plan(request, Standing.kept(others, LineOrder.of(verse.rhymes()), flowSeed, unwanted));
        return engine.writer().alternatives(plan, BattleMemory.EMPTY, line, wanted, most);
    }

    /// Whether the lines differ in a phrase around the word, and nowhere else.
    private static boolean isOtherWord(Line now, Line other, int word) {
        List<String> ours = words(now);
        List<String> theirs = words(other);
        int shorter = Math.min(ours.size(), theirs.size());
        int before = 0;
        while (before < shorter && ours.get(before).equals(theirs.get(before))) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && ours.get(ours.size() - 1 - after).equals(theirs.get(theirs.size() - 1 - after))) {
            after++;
        }
        boolean isThere = before <= word && word < ours.size() - after;
        boolean isReplaced = theirs.size() - after > before;
        return isThere && isReplaced && ours.size() - after - before <= LONGEST_PHRASE;
    }

    private static List<String> words(Line line) {
        return line.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
    }
}
