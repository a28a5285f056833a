package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.Studio;
import comeback.analyse.FlowReader;
import comeback.analyse.ReadLine;
import comeback.analyse.Reading;
import comeback.analyse.VerseFlow;
import comeback.bank.BattleMemory;
import comeback.bank.Taste;
import comeback.plan.LineOrder;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Standing;
import comeback.plan.StandingLine;
import comeback.plan.Style;
import comeback.plan.VersePlan;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Verses in a style whose flow is of triplets.
class TripletsTest {
    private static final Writer WRITER = new Writer(English.READER, Studio.NATURALNESS);
    private static final Style TRIPLET = Studio.style("triplet");
    private static final String TOPIC = "winning the title";
    private static final double THIRD = 4 / 3.0;

    @ParameterizedTest
    @ValueSource(doubles = {64, 92, 140, 176})
    void everySyllableLiesOnAThird(double bpm) {
        Timeline timeline = Timeline.of(bpm, Meter.FOUR_FOUR);
        Lyric verse = sketch(TRIPLET, timeline, 3, Standing.NONE);
        assertThat(verse.lines()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(line -> {
            assertThat(line.line().syllableCount()).isBetween(TRIPLET.fewestSyllables(), TRIPLET.mostSyllables());
            assertThat(line.naturalness()).isZero();
            assertThat(places(line))
                    .allSatisfy(place -> assertThat(place / THIRD).isCloseTo(Math.rint(place / THIRD), within(1e-9)));
            assertThat(Set.copyOf(places(line))).hasSize(line.line().syllableCount());
        });
        assertThat(verse.lines().stream().flatMap(line -> places(line).stream()))
                .as("it is not all on beats")
                .anyMatch(place -> place % 4 != 0);
    }

    @Test
    void whatIsWrittenIsHeardAsTriplets() {
        Lyric verse = sketch(TRIPLET, Studio.TIMELINE, 8, Standing.NONE);
        List<ReadLine> lines = verse.lines().stream()
                .map(line -> new ReadLine(
                        line.line(),
                        line.bar(),
                        line.syllables().stream()
                                .map(PlacedSyllable::vowelOnset)
                                .toList()))
                .toList();
        Reading reading = new Reading(1, new Ppq(64), lines, List.of(), List.of());
        VerseFlow heard = new FlowReader(Studio.NATURALNESS).read(reading, verse.timeline());
        assertThat(heard.lines()).allMatch(line -> line.triplets());
        assertThat(heard.nearest(List.of(Studio.style("boom-bap").flow(), TRIPLET.flow())))
                .hasValue(TRIPLET.flow());
    }

    @Test
    void aKeptLineOfSixteenthsStaysWhereItLay() {
        Lyric before = sketch(Studio.style("boom-bap"), Studio.TIMELINE, 5, Standing.NONE);
        StandingLine kept = before.lines().get(2).standing();
        Lyric verse =
                sketch(TRIPLET, Studio.TIMELINE, 6, Standing.kept(Map.of(2, kept), LineOrder.STRAIGHT, 5, Set.of()));
        assertThat(verse.lines().get(2).line().text()).isEqualTo(kept.line().text());
        assertThat(places(verse.lines().get(2))).isEqualTo(kept.slots());
        assertThat(places(verse.lines().get(3))).anyMatch(place -> place != Math.rint(place));
    }

    private static List<Double> places(LyricLine line) {
        return line.syllables().stream().map(PlacedSyllable::slot).toList();
    }

    private static Lyric sketch(Style style, Timeline timeline, long seed, Standing standing) {
        Planner planner = new Planner(
                Studio.BANK, Studio.FINDER, Studio.PAIRINGS, style, Taste.NONE, Studio.NATURALNESS, English.READER);
        VersePlan plan = planner.sketch(TOPIC, BattleMemory.EMPTY, new PlanRequest(timeline, 1, 8, seed), standing);
        return WRITER.write(plan, BattleMemory.EMPTY);
    }
}
