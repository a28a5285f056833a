package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.json.FlowJson;
import comeback.json.NaturalnessJson;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedFlowTest {
    private static final Analyst ANALYST = new Analyst(English.LEXICON, English.ODDS);
    private static final Timeline TIMELINE = Timeline.of(90, Meter.FOUR_FOUR);
    private static final List<Flow> FLOWS = FlowJson.readAll(English.HOME.resolve("presets"));
    private static final FlowReader READER =
            new FlowReader(NaturalnessJson.read(English.HOME.resolve("presets/naturalness.json")));
    private static final List<String> VERSE = List.of(
            "I keep a little table by the window where I write",
            "It's lit up like a stadium at three o'clock at night");

    @Test
    void eachLineLiesInItsBarInOrderWithItsRhymeNearTheEnd() {
        TypedFlow laid =
                TypedFlow.of(ANALYST.read(VERSE), TIMELINE, FLOWS, READER).orElseThrow();
        for (int index = 0; index < VERSE.size(); index++) {
            ReadLine line = laid.reading().lines().get(index);
            assertThat(line.bar()).isEqualTo(index);
            assertThat(line.vowelOnsets()).isSorted().doesNotHaveDuplicates();
            double last = line.vowelOnsets().getLast().quarters() - 4 * index;
            assertThat(last).isBetween(2.5, 3.75);
        }
        assertThat(FLOWS).contains(laid.flow());
    }

    @Test
    void stressesFallOnBeatsMoreThanBetweenThem() {
        TypedFlow laid =
                TypedFlow.of(ANALYST.read(VERSE), TIMELINE, FLOWS, READER).orElseThrow();
        VerseFlow flow = READER.read(laid.reading(), TIMELINE);
        assertThat(flow.lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.stressOnPulses()).isGreaterThanOrEqualTo(0.5);
            assertThat(line.lateMillis()).isZero();
        });
    }

    @Test
    void ofTwoFlowsTheOneThatLikesTheLinesStressesIsTaken() {
        Flow onBeats = flow("on the beats", 0);
        Flow offBeats = flow("off the beats", 2);
        Reading reading = ANALYST.read(List.of("Money, power, people, paper"));
        assertThat(TypedFlow.of(reading, TIMELINE, List.of(offBeats, onBeats), READER)
                        .orElseThrow()
                        .flow())
                .isEqualTo(onBeats);
    }

    /// Eleven syllables a bar at 140 BPM are 6.4 a second.
    @Test
    void aFastBeatIsRappedABarALineAsLongAsSyllablesHaveTime() throws IOException {
        Reading rico = ANALYST.read(Files.readAllLines(English.HOME.resolve("tests/audio/opponents/rico.txt")));
        for (double bpm : List.of(90.0, 120.0, 140.0)) {
            Timeline timeline = Timeline.of(bpm, Meter.FOUR_FOUR);
            TypedFlow laid = TypedFlow.of(rico, timeline, FLOWS, READER).orElseThrow();
            assertThat(laid.reading().lines().getLast().bar())
                    .isEqualTo(rico.lines().size() - 1);
            assertThat(READER.read(laid.reading(), timeline).lines())
                    .allSatisfy(line -> assertThat(line.naturalness()).isGreaterThan(20));
        }
        Timeline fast = Timeline.of(200, Meter.FOUR_FOUR);
        assertThat(TypedFlow.of(rico, fast, FLOWS, READER)
                        .orElseThrow()
                        .reading()
                        .lines()
                        .get(1)
                        .bar())
                .isEqualTo(2);
    }

    @Test
    void aLineThatNothingHoldsHasNoTimes() {
        String endless = String.join(" ", Collections.nCopies(300, "go"));
        Reading reading = TypedFlow.of(ANALYST.read(List.of(endless, VERSE.getFirst())), TIMELINE, FLOWS, READER)
                .orElseThrow()
                .reading();
        assertThat(reading.lines().getFirst().vowelOnsets()).isEmpty();
        assertThat(reading.lines().getLast().vowelOnsets()).isNotEmpty();
    }

    /// Stressed syllables on each fourth slot from `first` on, others anywhere.
    private static Flow flow(String name, int first) {
        List<Double> stress = new java.util.ArrayList<>();
        for (int slot = 0; slot < 16; slot++) {
            stress.add(slot % 4 == first ? 0.95 : 0.05);
        }
        return new Flow(name, Collections.nCopies(16, 0.7), stress, 0, 0, 0);
    }
}
