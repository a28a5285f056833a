package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.json.FlowJson;
import comeback.json.NaturalnessJson;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.verse.Flow;
import comeback.verse.Line;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.OwnWords;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowReaderTest {
    private static final Timeline TIMELINE = Timeline.of(90, Meter.FOUR_FOUR);
    private static final List<Flow> FLOWS = FlowJson.readAll(English.HOME.resolve("presets"));
    private static final List<String> WORDS = List.of(
            "I wrote it in the dark and in the morning",
            "You never hit the mark or heard the warning",
            "The city never sleeps and the debt it keeps",
            "I count it by the heap when you talk so cheap",
            "Nobody in the room can tell the song",
            "Your cover band is going to sell it wrong",
            "We started from the basement to the roof",
            "You talk about a record, show the proof");

    private final FlowReader reader =
            new FlowReader(NaturalnessJson.read(English.HOME.resolve("presets/naturalness.json")));

    @Test
    void findsTheSlotsThatALyricWasLaidOn() {
        for (Flow flow : FLOWS) {
            Lyric lyric = laid(flow);
            VerseFlow read = reader.read(reading(lyric), TIMELINE);
            int right = 0;
            int all = 0;
            for (int line = 0; line < lyric.lines().size(); line++) {
                List<PlacedSyllable> placed = lyric.lines().get(line).syllables();
                for (int k = 0; k < placed.size(); k++) {
                    double off = read.lines().get(line).slots().get(k)
                            - placed.get(k).slot();
                    right += Math.abs(off) < 1e-6 ? 1 : 0;
                    all++;
                }
            }
            assertThat(right).as(flow.name()).isGreaterThan(98 * all / 100);
            assertThat(read.swing()).isCloseTo(flow.swing(), within(0.04));
            assertThat(read.lagMillis()).isCloseTo(flow.lateMillis(), within(6.0));
            assertThat(read.nearest(FLOWS)).hasValue(flow);
            assertThat(read.lines()).allMatch(line -> line.triplets() == flow.isTriplets());
        }
    }

    @Test
    void tellsTripletsFromSixteenths() {
        List<Double> slots = IntStream.range(0, 10).mapToObj(k -> k * 4 / 3.0).toList();
        LineFlow line =
                reader.read(reading(WORDS.get(1), slots, 3), TIMELINE).lines().getFirst();
        assertThat(line.triplets()).isTrue();
        assertThat(line.slots().get(4)).isCloseTo(16 / 3.0, within(1e-6));
        assertThat(line.naturalness()).isZero();
    }

    @Test
    void tellsPickupsRestsAndTheEnd() {
        List<Double> slots = List.of(-2.0, 0.0, 1.0, 2.0, 7.0, 8.0, 10.0, 14.0);
        LineFlow line = reader.read(reading("I never had the city now", slots, 2), TIMELINE)
                .lines()
                .getFirst();
        assertThat(line.pickup()).isEqualTo(1);
        assertThat(line.slots()).isEqualTo(slots);
        assertThat(line.rests()).containsExactly(2.0, 10.0);
        assertThat(line.end()).isEqualTo(14);
    }

    @Test
    void aVerseThatFallsBehindDrifts() {
        Reading steady = reading(laid(FLOWS.getFirst()));
        List<ReadLine> later = new ArrayList<>();
        for (ReadLine line : steady.lines()) {
            double behind = 0.006 * later.size() / TIMELINE.tempo().secondsPerQuarter();
            later.add(new ReadLine(
                    line.line(),
                    line.bar(),
                    line.vowelOnsets().stream().map(onset -> onset.plus(behind)).toList()));
        }
        Reading slowing = new Reading(0, Ppq.ZERO, later, steady.rhymes(), steady.pairs());
        double drift = reader.read(slowing, TIMELINE).driftMillis()
                - reader.read(steady, TIMELINE).driftMillis();
        assertThat(drift).isCloseTo(36, within(4.0));
    }

    /// Syllables in the order they were laid against the same stresses and slots put together at random.
    @Test
    void laidBarsAreMoreNaturalThanShuffledOnes() {
        Reading laid = reading(laid(FLOWS.getFirst()));
        Random chance = new Random(4);
        int better = 0;
        int rounds = 200;
        for (int round = 0; round < rounds; round++) {
            ReadLine line = laid.lines().get(round % laid.lines().size());
            List<Double> slots = new ArrayList<>(
                    IntStream.range(0, 16).mapToObj(slot -> (double) slot).toList());
            Collections.shuffle(slots, chance);
            List<Double> some = slots.subList(0, line.vowelOnsets().size()).stream()
                    .sorted()
                    .toList();
            better += naturalness(line) > naturalness(placed(line, some)) ? 1 : 0;
        }
        assertThat(better).isGreaterThan(8 * rounds / 10);
    }

    @Test
    void nothingHeardHasNoFlow() {
        VerseFlow none = reader.read(new Reading(0, Ppq.ZERO, List.of(), List.of(), List.of()), TIMELINE);
        assertThat(none.lines()).isEmpty();
        assertThat(none.repetition()).isZero();
        assertThat(none.spreadMillis()).isZero();
    }

    private double naturalness(ReadLine line) {
        return reader.read(new Reading(0, Ppq.ZERO, List.of(line), List.of(), List.of()), TIMELINE)
                .lines()
                .getFirst()
                .naturalness();
    }

    private static Lyric laid(Flow flow) {
        return new OwnWords(English.READER, flow).lay(WORDS, TIMELINE, 1, 3);
    }

    private static Reading reading(Lyric lyric) {
        List<ReadLine> lines = lyric.lines().stream().map(FlowReaderTest::timed).toList();
        return new Reading(0, Ppq.ZERO, lines, lyric.rhymes(), List.of());
    }

    private static ReadLine timed(LyricLine line) {
        return new ReadLine(
                line.line(),
                line.bar(),
                line.syllables().stream().map(PlacedSyllable::vowelOnset).toList());
    }

    private static Reading reading(String words, List<Double> slots, int bar) {
        Line line = English.line(words);
        List<Double> filled = new ArrayList<>(slots);
        while (filled.size() < line.syllableCount()) {
            filled.add(filled.getLast() + filled.getLast() - filled.get(filled.size() - 2));
        }
        ReadLine read = placed(new ReadLine(line, bar, List.of()), filled);
        return new Reading(0, Ppq.ZERO, List.of(read), List.of(), List.of());
    }

    private static ReadLine placed(ReadLine line, List<Double> slots) {
        return new ReadLine(
                line.line(),
                line.bar(),
                slots.stream().map(slot -> TIMELINE.slot(line.bar(), slot)).toList());
    }
}
