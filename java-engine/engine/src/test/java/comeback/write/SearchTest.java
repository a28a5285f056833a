package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.plan.VersePlan;
import comeback.verse.InternalRhymes;
import comeback.verse.RhymeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A search can be stopped after any step, and each step is worth taking.
class SearchTest {
    private static final Writer WRITER = new Writer(English.READER, Studio.NATURALNESS);
    private static final List<Reading> READINGS =
            Studio.opponents().stream().map(Studio::read).toList();

    private static Search search(Reading reading, long seed) {
        VersePlan plan = Studio.plan(reading, BattleMemory.EMPTY, "boom-bap", seed);
        return WRITER.search(plan, BattleMemory.EMPTY);
    }

    @Test
    void afterAnyStepThereIsAWholeVerse() {
        for (Reading reading : READINGS) {
            Search search = search(reading, 5);
            for (int steps = 0; steps < 60; steps += 7) {
                Lyric verse = search.to(steps).best();
                assertThat(verse.lines()).hasSize(8);
                Set<String> texts = new HashSet<>();
                verse.lines()
                        .forEach(line ->
                                assertThat(texts.add(line.line().text())).isTrue());
                assertThat(verse.rhymes()).hasSize(8);
            }
        }
    }

    @Test
    void asManyStepsFindTheSameVerseHoweverOftenItWasAskedForOnTheWay() {
        for (Reading reading : READINGS) {
            Search asked = search(reading, 8);
            asked.to(80).best();
            asked.to(110).best();
            Search whole = search(reading, 8).toEnough(1);
            assertThat(texts(asked.to(whole.steps()))).isEqualTo(texts(whole));
            assertThat(texts(search(reading, 8).to(whole.steps()))).isEqualTo(texts(whole));
        }
    }

    @Test
    void moreStepsMakeVersesBetter() {
        double early = 0;
        double usual = 0;
        double ahead = 0;
        for (Reading reading : READINGS) {
            for (long seed = 0; seed < 4; seed++) {
                Search search = search(reading, seed);
                early += search.to(60).worth();
                usual += search.toEnough(1).worth();
                ahead += search.toEnough(2).worth();
            }
        }
        assertThat(early).isLessThan(usual);
        assertThat(usual).isLessThan(ahead);
    }

    @Test
    void theFirstCoupletIsThereLongBeforeTheVerse() {
        for (Reading reading : READINGS) {
            Search search = search(reading, 2).toFirstCouplet();
            int first = search.steps();
            assertThat(search.firstCouplet()).hasSize(2);
            assertThat(search.toEnough(1).steps()).isGreaterThan(5 * first);
        }
    }

    @Test
    void aChainedStyleCarriesOneRhymeThroughFourLines() {
        assertThat(chains("boom-bap")).isZero();
        assertThat(chains("chained")).isGreaterThan(6);
    }

    /// How many verses of twenty have four lines on one rhyme.
    private static long chains(String style) {
        return IntStream.range(0, 20)
                .mapToObj(seed -> Studio.answer(READINGS.get(seed % READINGS.size()), BattleMemory.EMPTY, style, seed))
                .filter(verse -> verse.rhymes().stream()
                        .collect(Collectors.groupingBy(RhymeSpan::chain, Collectors.counting()))
                        .containsValue(4L))
                .count();
    }

    @Test
    void aTechnicalStyleRhymesWithinItsLines() {
        assertThat(internals("technical")).isGreaterThan(2 * internals("boom-bap"));
    }

    /// How many words of twenty verses rhyme within their line.
    private static int internals(String style) {
        return IntStream.range(0, 20)
                .mapToObj(seed -> Studio.answer(READINGS.get(seed % READINGS.size()), BattleMemory.EMPTY, style, seed))
                .flatMap(verse -> verse.lines().stream())
                .mapToInt(line -> InternalRhymes.count(line.line()))
                .sum();
    }

    private static List<String> texts(Search search) {
        return search.best().lines().stream().map(line -> line.line().text()).toList();
    }
}
