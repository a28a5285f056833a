package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.plan.LineOrder;
import comeback.plan.PlanRequest;
import comeback.problem.Problem;
import comeback.verse.Line;
import comeback.verse.RhymeLaw;
import comeback.verse.RhymeTails;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Four lines that rhyme ABAB: heard so, and changed in place with the right line as partner.
class AlternateRhymeTest {
    private static final List<String> OPPONENT = List.of("You never had a thing to say", "check it, one two");
    private static final Engine ENGINE = Engine.open(Studio.PRESETS, Studio.models(), Producer.NOBODY);
    private static final LineOrder ALTERNATING = new LineOrder(1);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Composition answering(long seed) {
        PlanRequest request = new PlanRequest(Studio.TIMELINE, 1, 8, seed);
        return Composition.answering(ENGINE, ENGINE.style("boom-bap"), OPPONENT, request);
    }

    private static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 0; seeds.size() < 3 && seed < 400; seed++) {
            if (isAlternating(answering(seed).write().lyric())) {
                seeds.add(seed);
            }
        }
        return seeds;
    }

    private static boolean isAlternating(Lyric verse) {
        return LineOrder.of(verse.rhymes()).equals(ALTERNATING);
    }

    @Test
    void someVersesRhymeSoAndAreChangedInPlace() {
        List<Long> seeds = seeds();
        assertThat(seeds).hasSize(3);
        int kept = 0;
        for (long seed : seeds) {
            Composition composition = answering(seed);
            Lyric verse = composition.write().lyric();
            assertThat(List.of(rhyme(verse, 2, 4), rhyme(verse, 3, 5), rhyme(verse, 0, 1), rhyme(verse, 6, 7)))
                    .containsOnly(true);
            for (LyricLine other : composition.alternatives(verse, 3, 3)) {
                assertThat(rhyme(other.line(), verse.lines().get(5).line())).isTrue();
            }
            kept += isKept(composition, verse, seed + 1000) ? 1 : 0;
            Lyric straight = composition.rewrite(verse, List.of(2), seed + 1000).lyric();
            assertThat(rhyme(straight, 2, 3)).isTrue();
        }
        assertThat(kept).isPositive();
    }

    /// Whether two neighbours that stand got their partners; not every word has a second one.
    private static boolean isKept(Composition composition, Lyric verse, long seed) {
        try {
            Lyric again = composition.rewrite(verse, List.of(2, 3), seed).lyric();
            assertThat(isAlternating(again)).isTrue();
            assertThat(text(again, 3)).isEqualTo(text(verse, 3));
            assertThat(text(again, 5)).isNotEqualTo(text(verse, 5));
            return true;
        } catch (Problem lonely) {
            assertThat(lonely.sentence()).contains("rhymes with");
            return false;
        }
    }

    private static String text(Lyric verse, int line) {
        return verse.lines().get(line).line().text();
    }

    private static boolean rhyme(Lyric verse, int one, int other) {
        return rhyme(verse.lines().get(one).line(), verse.lines().get(other).line());
    }

    private static boolean rhyme(Line one, Line other) {
        return RhymeLaw.between(RhymeTails.of(one), RhymeTails.of(other)).isPresent();
    }
}
