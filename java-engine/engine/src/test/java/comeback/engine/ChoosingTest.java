package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.Move;
import comeback.plan.PlanRequest;
import comeback.song.Judgement;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty choices among a line's alternatives, by a producer who prefers one move: it comes more often in verses that
/// were not chosen among, and the others stay varied.
class ChoosingTest {
    private static final int CHOICES = 20;
    private static final int OFFERED = 6;
    private static final int VERSES = 8;
    private static final Move PREFERRED = Move.BELITTLE;

    @TempDir
    Path folder;

    @Test
    void thePreferredMoveComesMoreOften() {
        ModelFolders models = Studio.models();
        TasteBook book = TasteBook.in(folder.resolve("taste.json"));
        try (Engine engine = Engine.open(Studio.PRESETS, models, new Producer(book, Optional.empty()))) {
            List<LyricLine> before = couplets(engine);
            for (int choice = 0; choice < CHOICES; choice++) {
                choose(engine, choice);
            }
            List<LyricLine> after = couplets(engine);
            assertThat(share(after)).as(book.now().toString()).isGreaterThan(1.15 * share(before));
            assertThat(variety(after)).isGreaterThan(0.85 * variety(before));
        }
    }

    /// Takes the first alternative of the preferred move; none where there is none.
    private static void choose(Engine engine, int choice) {
        Composition composition = answer(engine, choice, 1_000 + choice);
        Lyric verse = composition.write().lyric();
        int line = choice % verse.lines().size();
        List<LyricLine> offered = composition.alternatives(verse, line, OFFERED);
        IntStream.range(0, offered.size())
                .filter(index -> offered.get(index).move() == PREFERRED)
                .findFirst()
                .ifPresent(index -> {
                    Judgement judged = Judgement.ofChoice(verse, line, offered, index);
                    engine.taste().learn(judged.kept(), judged.dropped(), 1);
                });
    }

    private static Composition answer(Engine engine, int opponent, long seed) {
        List<List<String>> all = Studio.opponents();
        return Composition.answering(
                engine,
                engine.style("boom-bap"),
                all.get(opponent % all.size()),
                new PlanRequest(Studio.TIMELINE, 8, 8, seed));
    }

    private static List<LyricLine> couplets(Engine engine) {
        List<LyricLine> firsts = new ArrayList<>();
        for (int opponent = 0; opponent < Studio.opponents().size(); opponent++) {
            for (int seed = 0; seed < VERSES; seed++) {
                List<LyricLine> lines =
                        answer(engine, opponent, seed).write().lyric().lines();
                IntStream.range(0, lines.size() / 2)
                        .mapToObj(k -> lines.get(2 * k))
                        .forEach(firsts::add);
            }
        }
        return firsts;
    }

    private static double share(List<LyricLine> couplets) {
        return couplets.stream().filter(line -> line.move() == PREFERRED).count() / (double) couplets.size();
    }

    /// Different items for each couplet of other moves.
    private static double variety(List<LyricLine> couplets) {
        List<String> others = couplets.stream()
                .filter(line -> line.move() != PREFERRED)
                .map(LyricLine::item)
                .toList();
        return new HashSet<>(others).size() / (double) others.size();
    }
}
