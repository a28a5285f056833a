package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.json.NaturalnessJson;
import comeback.listen.Heard;
import comeback.listen.HeardWord;
import comeback.listen.Transcript;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Tempo;
import comeback.time.Timeline;
import comeback.wave.WaveReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A verse lies on the grid of its own tempo, wherever between two slots, and on that of no other.
class OnGridTest {
    private static final Path OPPONENTS = English.HOME.resolve("tests/audio/opponents");
    private static final Analyst ANALYST = new Analyst(English.READER, English.ODDS);
    private static final double BPM = 92;

    private final FlowReader reader =
            new FlowReader(NaturalnessJson.read(English.HOME.resolve("presets/naturalness.json")));

    @ParameterizedTest
    @ValueSource(strings = {"rico", "dana", "marlow", "tess"})
    void recordedOpponentsLieOnTheGridOfTheirTempoAlone(String name) throws IOException {
        List<String> lines = Files.readAllLines(OPPONENTS.resolve(name + ".txt"));
        Heard heard = Transcript.aligned(
                WaveReader.read(OPPONENTS.resolve(name + ".wav")),
                new Tempo(BPM),
                English.LEXICON,
                ANALYST.words(lines));
        assertThat(flow(lines, heard, BPM, 0).onGrid()).hasValue(true);
        assertThat(flow(lines, heard, BPM, 0.07).onGrid()).hasValue(true);
        for (double bpm : List.of(76.0, 88.0, 97.0, 108.0)) {
            assertThat(flow(lines, heard, bpm, 0).onGrid()).as("%s BPM", bpm).hasValue(false);
        }
    }

    /// Read as if it had been recorded at `bpm`, its first bar line at `offset` seconds.
    private VerseFlow flow(List<String> lines, Heard heard, double bpm, double offset) {
        Timeline timeline = Timeline.of(bpm, Meter.FOUR_FOUR);
        List<ReadLine> read = new ArrayList<>();
        for (ReadLine line : ANALYST.read(lines, heard, Meter.FOUR_FOUR).lines()) {
            List<Ppq> onsets = line.vowelOnsets().stream()
                    .map(onset -> new Ppq(onset.quarters() * bpm / BPM - offset * bpm / 60))
                    .toList();
            read.add(new ReadLine(line.line(), LineBreaker.bar(onsets.getFirst(), Meter.FOUR_FOUR), onsets));
        }
        return reader.read(new Reading(0, Ppq.ZERO, read, List.of(), List.of()), timeline);
    }

    @Test
    void tripletsLieOnTheGridAndChanceDoesNot() {
        Random chance = new Random(7);
        List<Ppq> thirds = new ArrayList<>();
        List<Ppq> anywhere = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            thirds.add(new Ppq(k / 3.0 + 0.02 * chance.nextGaussian()));
            anywhere.add(new Ppq(k / 3.1 + 0.2 * chance.nextDouble()));
        }
        assertThat(onGrid(thirds)).hasValue(true);
        assertThat(onGrid(anywhere)).hasValue(false);
    }

    @Test
    void aFewSyllablesTellNothing() {
        assertThat(onGrid(List.of(new Ppq(0), new Ppq(0.25), new Ppq(0.5)))).isEmpty();
    }

    private Optional<Boolean> onGrid(List<Ppq> onsets) {
        ReadLine line = new ReadLine(English.line("go ".repeat(onsets.size())), 0, onsets);
        Reading reading = new Reading(0, Ppq.ZERO, List.of(line), List.of(), List.of());
        return reader.read(reading, Timeline.of(BPM, Meter.FOUR_FOUR)).onGrid();
    }

    @Test
    void aRecordingsTimeIsFoundAgain() {
        RecordingClock clock = new RecordingClock(Timeline.of(120, Meter.FOUR_FOUR), 1.5);
        HeardWord word = new HeardWord("word", new Ppq(2), new Ppq(3.5), 0);
        HeardWord placed = clock.onTimeline(new Heard(0, new Ppq(4), List.of(word), List.of()))
                .words()
                .getFirst();
        assertThat(placed.start().quarters()).isCloseTo(-1, within(1e-9));
        assertThat(clock.secondsAt(placed.start())).isCloseTo(1, within(1e-9));
        assertThat(clock.secondsAt(placed.end())).isCloseTo(1.75, within(1e-9));
    }
}
