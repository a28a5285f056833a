package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.Studio;
import comeback.plan.PlanRequest;
import comeback.plan.Style;
import comeback.problem.Problem;
import comeback.verse.RhymeLaw;
import comeback.verse.VerseSyllable;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A verse is changed in place: what stands stands, and what is new is as legal as what was there.
class CompositionTest {
    private static final List<String> OPPONENT = List.of(
            "I come from Leeds and I wear a gold chain",
            "your crew is weak and your lyrics are dead",
            "I sold out the dome and I drive a fast car",
            "Rico said you're boring and slow");
    private static final Engine ENGINE = Engine.open(Studio.PRESETS, Studio.models(), Producer.NOBODY);
    private static final Style STYLE = ENGINE.style("boom-bap");

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Composition answering(long seed) {
        return Composition.answering(ENGINE, STYLE, OPPONENT, request(seed));
    }

    private static PlanRequest request(long seed) {
        return new PlanRequest(Studio.TIMELINE, 1, 8, seed);
    }

    @Test
    void lockedLinesStayAndTheOthersRhymeWithThem() {
        List<Integer> locked = List.of(0, 3, 6, 7);
        for (long seed = 0; seed < 6; seed++) {
            Composition composition = answering(seed);
            Lyric first = composition.write().lyric();
            Lyric second = composition.rewrite(first, locked, seed + 100).lyric();
            for (int i = 0; i < 8; i++) {
                if (locked.contains(i)) {
                    assertThat(text(second, i)).isEqualTo(text(first, i));
                    assertThat(slots(second, i)).isEqualTo(slots(first, i));
                    assertThat(second.lines().get(i).anchors())
                            .isEqualTo(first.lines().get(i).anchors());
                } else {
                    assertThat(text(second, i)).isNotEqualTo(text(first, i));
                }
            }
            assertIsLegal(second);
        }
    }

    @Test
    void alternativesAreDifferentAndLegalInTheirPlace() {
        int places = 0;
        for (long seed = 3; seed < 6; seed++) {
            Composition composition = answering(seed);
            Lyric verse = composition.write().lyric();
            for (int line = 0; line < 8; line++) {
                List<LyricLine> others = composition.alternatives(verse, line, 20);
                places += others.size() >= 5 ? 1 : 0;
                Set<String> texts = new HashSet<>(Set.of(text(verse, line)));
                for (LyricLine other : others) {
                    assertThat(texts.add(other.line().text())).isTrue();
                    assertThat(itemsOfOtherCouplets(verse, line)).doesNotContain(other.item());
                    assertIsLegal(with(verse, line, other));
                }
            }
        }
        assertThat(places).as("places of 24 with five other lines").isGreaterThan(20);
    }

    @Test
    void anAlternativeThatIsTakenStandsAmongTheOthersAsTheyAre() {
        Composition composition = answering(4);
        Lyric verse = composition.write().lyric();
        for (int line = 0; line < 8; line++) {
            LyricLine other = composition.alternatives(verse, line, 3).getLast();
            Lyric changed = composition.replace(verse, line, other).lyric();
            for (int i = 0; i < 8; i++) {
                LyricLine stands = i == line ? other : verse.lines().get(i);
                assertThat(text(changed, i)).isEqualTo(stands.line().text());
                assertThat(changed.lines().get(i).standing()).isEqualTo(stands.standing());
            }
            assertIsLegal(changed);
            assertThat(changed.rhymes()).hasSize(8);
        }
    }

    private static List<String> itemsOfOtherCouplets(Lyric verse, int line) {
        return IntStream.range(0, verse.lines().size())
                .filter(index -> index / 2 != line / 2)
                .mapToObj(index -> verse.lines().get(index).item())
                .toList();
    }

    @Test
    void anotherWordLeavesTheRestOfItsLine() {
        int found = 0;
        for (long seed = 0; seed < 4; seed++) {
            Composition composition = answering(seed);
            Lyric verse = composition.write().lyric();
            for (int line = 0; line < 8; line++) {
                List<String> now = words(verse.lines().get(line));
                int last = now.size() - 1;
                for (LyricLine other : composition.alternatives(verse, line, last, 5)) {
                    found++;
                    List<String> words = words(other);
                    assertThat(words.getLast()).isNotEqualTo(now.getLast());
                    assertThat(words.subList(0, Math.max(0, now.size() - 4)))
                            .isEqualTo(now.subList(0, Math.max(0, now.size() - 4)));
                    assertIsLegal(with(verse, line, other));
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void aProducersLinesAreFinishedOnTheirRhymesAndInTheirFlow() {
        List<String> own = List.of(
                "I wrote this on the night bus with the window steamed",
                "The city looked a little softer than it ever seemed",
                "",
                "My mother kept the kettle on until the morning came");
        Lyric verse =
                Composition.on(ENGINE, STYLE, "home", request(1)).finish(own).lyric();
        assertThat(verse.lines()).hasSize(8);
        assertThat(text(verse, 0)).isEqualTo(own.get(0));
        assertThat(text(verse, 1)).isEqualTo(own.get(1));
        assertThat(text(verse, 3)).isEqualTo(own.get(3));
        assertIsLegal(verse);
    }

    @Test
    void denseLinesAreFinishedDenselyAndSparseOnesSparsely() {
        double dense = written("I wrote it on the night bus with the windows going grey");
        double sparse = written("I wrote it on the way");
        assertThat(dense).isGreaterThan(sparse + 1);
    }

    /// Syllables a line of what is written after one line of the producer's, over some seeds.
    private static double written(String own) {
        return IntStream.range(0, 5)
                .mapToObj(seed -> Composition.answering(ENGINE, STYLE, OPPONENT, request(seed))
                        .finish(List.of(own))
                        .lyric())
                .flatMap(verse -> verse.lines().stream().skip(1))
                .mapToInt(line -> line.syllables().size())
                .average()
                .orElseThrow();
    }

    @Test
    void whatCannotBeFinishedIsSaid() {
        Composition composition = Composition.on(ENGINE, STYLE, "home", request(1));
        assertThatThrownBy(() -> composition.finish(List.of("", " "))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> composition.finish(List.of("домой мы идём")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Line 1");
        assertThatThrownBy(() -> composition.finish(IntStream.range(0, 9)
                        .mapToObj(i -> "we are walking home in the rain again")
                        .toList()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("more bars");
        assertThatThrownBy(() -> composition.finish(List.of("and ".repeat(17))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cut it in two");
        assertThatThrownBy(() -> composition.finish(List.of("we wrote it all about the bulb")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("rhymes with");
    }

    /// Couplets rhyme, no rhyme word comes twice among those that were written, and no line runs into the next.
    private static void assertIsLegal(Lyric verse) {
        Set<String> rhymeWords = new HashSet<>();
        double last = Integer.MIN_VALUE;
        for (int i = 0; i < verse.lines().size(); i++) {
            LyricLine line = verse.lines().get(i);
            for (double slot : slots(verse, i)) {
                assertThat(16 * line.bar() + slot).as(line.line().text()).isGreaterThan(last);
                last = 16 * line.bar() + slot;
            }
            assertThat(rhymeWords.add(words(line).getLast()))
                    .as(line.line().text())
                    .isTrue();
            if (i % 2 == 1) {
                assertThat(RhymeLaw.between(
                                VerseSyllable.of(verse.lines().get(i - 1).line()), VerseSyllable.of(line.line())))
                        .as("%s / %s", text(verse, i - 1), text(verse, i))
                        .isPresent();
            }
        }
    }

    private static Lyric with(Lyric verse, int index, LyricLine other) {
        List<LyricLine> lines = new ArrayList<>(verse.lines());
        lines.set(index, other);
        return new Lyric(verse.timeline(), verse.seed(), lines, List.of());
    }

    private static String text(Lyric verse, int line) {
        return verse.lines().get(line).line().text();
    }

    private static List<String> words(LyricLine line) {
        return line.line().words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<Double> slots(Lyric verse, int line) {
        return verse.lines().get(line).syllables().stream()
                .map(PlacedSyllable::slot)
                .toList();
    }
}
