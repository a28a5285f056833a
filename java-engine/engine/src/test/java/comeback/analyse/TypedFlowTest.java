package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.json.FlowJson;
import comeback.json.NaturalnessJson;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.Flow;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedFlowTest {
    private static final Analyst ANALYST = new Analyst(English.LEXICON, English.ODDS);
    private static final Timeline TIMELINE = Timeline.of(90, Meter.FOUR_FOUR);
    private static final List<Flow> FLOWS = FlowJson.readAll(English.HOME.resolve("presets"));
    private static final List<String> VERSE = List.of(
            "I keep a little table by the window where I write",
            "It's lit up like a stadium at three o'clock at night");

    @Test
    void eachLineLiesInItsBarInOrderWithItsRhymeNearTheEnd() {
        TypedFlow laid = TypedFlow.of(ANALYST.read(VERSE), TIMELINE, FLOWS).orElseThrow();
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
        TypedFlow laid = TypedFlow.of(ANALYST.read(VERSE), TIMELINE, FLOWS).orElseThrow();
        VerseFlow flow = new FlowReader(NaturalnessJson.read(English.HOME.resolve("presets/naturalness.json")))
                .read(laid.reading(), TIMELINE);
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
        assertThat(TypedFlow.of(reading, TIMELINE, List.of(offBeats, onBeats))
                        .orElseThrow()
                        .flow())
                .isEqualTo(onBeats);
    }

    @Test
    void aLineThatNothingHoldsHasNoTimes() {
        String endless = String.join(" ", Collections.nCopies(300, "go"));
        Reading reading = TypedFlow.of(ANALYST.read(List.of(endless, VERSE.getFirst())), TIMELINE, FLOWS)
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
