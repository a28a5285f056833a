package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.Studio;
import comeback.deliver.Marker;
import comeback.deliver.Markers;
import comeback.deliver.MidiFile;
import comeback.deliver.Stem;
import comeback.deliver.StemMaker;
import comeback.json.ReportJson;
import comeback.listen.Heard;
import comeback.listen.HeardWord;
import comeback.listen.Transcript;
import comeback.perform.PerformedSyllable;
import comeback.song.Round;
import comeback.song.Song;
import comeback.time.Timeline;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Track;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole loop on real sound, real models and the real bank: two recorded opponents, two answers.
class LoopTest {
    private static final Timeline TIMELINE = Studio.TIMELINE;
    private static Engine engine;
    private static Song song;

    @BeforeAll
    static void battle() {
        engine = Engine.open(Studio.PRESETS, Studio.models(), Producer.NOBODY);
        Battle battle = new Battle(engine, engine.style("boom-bap"), "female", 8, List.of());
        song = Song.begin(TIMELINE, 1, "boom-bap");
        for (String name : List.of("rico", "tess")) {
            Sound sound = WaveReader.read(English.HOME.resolve("tests/audio/opponents/" + name + ".wav"));
            song = battle.round(song, new Opponent.Recorded(name, sound));
        }
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void bothOpponentsAreAnsweredInEightBarsEach() {
        assertThat(song.rounds()).hasSize(2);
        for (Round round : song.rounds()) {
            assertThat(round.take().lyric().lines()).hasSize(8);
            assertThat(round.take().phrases()).hasSize(8);
            assertThat(round.answerFirstBar())
                    .isGreaterThanOrEqualTo(round.opponent().firstBar() + 8);
        }
        assertThat(song.rounds().get(1).opponent().firstBar())
                .isEqualTo(song.rounds().getFirst().endBar());
    }

    @Test
    void aStrangerUnderstandsFourWordsOfFive() {
        int said = 0;
        int understood = 0;
        for (Round round : song.rounds()) {
            List<String> words = words(round);
            int heard = inOrder(words, understood(round));
            said += words.size();
            understood += heard;
            if (said == words.size()) {
                assertThat(heard / (double) said).as("the first stem").isGreaterThanOrEqualTo(0.8);
            }
        }
        assertThat(understood / (double) said).as("both stems").isGreaterThanOrEqualTo(0.8);
    }

    private static List<String> words(Round round) {
        return round.take().lyric().lines().stream()
                .flatMap(line -> line.line().words().stream())
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// What our own ear makes of the round's stem.
    private static List<String> understood(Round round) {
        Stem stem = StemMaker.stem(round.take(), round.answerFirstBar());
        Sound sound = new Sound(stem.sampleRate(), stem.samples());
        Heard heard = Transcript.of(sound, TIMELINE.tempo(), engine.recogniser(), engine.lexicon(), List.of());
        return heard.words().stream().map(HeardWord::text).toList();
    }

    @Test
    void vowelsLieWhereTheyAreSaidToLie() {
        for (Round round : song.rounds()) {
            assertThat(round.onsetErrors().syllables()).isGreaterThan(60);
            assertThat(round.onsetErrors().medianMillis()).isLessThan(20);
        }
    }

    @Test
    void theReportSaysOfEachSyllableWhereItIsHeard() {
        for (Round round : song.rounds()) {
            List<Double> errors = new ArrayList<>();
            for (Map<String, Object> syllable : reportSyllables(round)) {
                double planned = (double) syllable.get("plannedSeconds");
                double declared = (double) syllable.get("declaredSeconds");
                assertThat(declared).isCloseTo(planned, within(0.045));
                if (syllable.get("measuredSeconds") instanceof Double measured) {
                    double error = (double) syllable.get("errorMillis");
                    assertThat(error).isCloseTo(1000 * (measured - planned), within(0.15));
                    errors.add(Math.abs(error));
                }
            }
            assertThat(errors).hasSizeGreaterThan(9 * round.onsetErrors().syllables() / 10);
            assertThat(errors.stream().sorted().toList().get(errors.size() / 2)).isLessThan(7);
        }
    }

    @Test
    void midiReportAndClipsAgreeOnEverySyllable(@TempDir Path folder) throws Exception {
        for (Round round : song.rounds()) {
            List<Marker> markers = Markers.of(round.take());
            MidiFile.write(folder.resolve("verse.mid"), TIMELINE, markers);
            List<Double> midi = lyricSeconds(folder.resolve("verse.mid"));
            List<Double> clips = round.take().phrases().stream()
                    .flatMap(phrase -> phrase.syllables().stream())
                    .map(PerformedSyllable::declaredSeconds)
                    .toList();
            List<Double> report = reportSeconds(round);
            assertThat(midi).hasSameSizeAs(clips);
            assertThat(report).hasSameSizeAs(clips);
            for (int i = 0; i < clips.size(); i++) {
                assertThat(midi.get(i)).isCloseTo(clips.get(i), within(60.0 / 92 / 960));
                assertThat(report.get(i)).isCloseTo(clips.get(i), within(1e-4));
            }
        }
    }

    @Test
    void latencyIsChargedFromTheLastVoicedFrame() {
        for (Round round : song.rounds()) {
            var latency = round.latency();
            assertThat(latency.listenMillis()).isGreaterThan(100);
            assertThat(latency.totalMillis())
                    .isGreaterThanOrEqualTo(
                            latency.listenMillis() + latency.writeMillis() + latency.performMillis() - 1);
        }
    }

    @Test
    void theSecondRoundRepeatsNothingOfTheFirst() {
        assertThat(items(song.rounds().get(1)))
                .doesNotContainAnyElementsOf(items(song.rounds().getFirst()));
    }

    private static List<String> items(Round round) {
        return round.take().lyric().lines().stream()
                .map(line -> line.item())
                .distinct()
                .toList();
    }

    private static List<Double> reportSeconds(Round round) {
        return reportSyllables(round).stream()
                .map(syllable -> (Double) syllable.get("seconds"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> reportSyllables(Round round) {
        int index = song.rounds().indexOf(round);
        var json = (Map<String, Object>) ((List<Object>) ReportJson.of(song).get("rounds")).get(index);
        var lines = (List<Map<String, Object>>) ((Map<String, Object>) json.get("answer")).get("lines");
        return lines.stream()
                .flatMap(line -> ((List<Map<String, Object>>) line.get("syllables")).stream())
                .toList();
    }

    private static List<Double> lyricSeconds(Path file) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (Track track : MidiSystem.getSequence(file.toFile()).getTracks()) {
            for (int i = 0; i < track.size(); i++) {
                MidiEvent event = track.get(i);
                if (event.getMessage() instanceof MetaMessage meta && meta.getType() == 5) {
                    seconds.add(event.getTick() / 960.0 * TIMELINE.tempo().secondsPerQuarter());
                }
            }
        }
        return seconds;
    }

    /// The length of the longest common subsequence.
    private static int inOrder(List<String> said, List<String> understood) {
        int[][] length = new int[said.size() + 1][understood.size() + 1];
        for (int i = 1; i <= said.size(); i++) {
            for (int j = 1; j <= understood.size(); j++) {
                length[i][j] = said.get(i - 1).equals(understood.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[said.size()][understood.size()];
    }
}
