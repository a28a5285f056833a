package comeback.perform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import comeback.English;
import comeback.listen.Hints;
import comeback.listen.Moonshine;
import comeback.listen.Recogniser;
import comeback.listen.RiseDetector;
import comeback.listen.SpokenWord;
import comeback.model.ModelStore;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import comeback.write.Lyric;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A voice of the model that is fetched on request is on the grid, in tune, whole, and the same every time.
/// Runs where the model was fetched.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KokoroVoiceTest {
    private static final String VOICE = "baritone";
    private static final List<String> LINES = Verses.BATTLE.subList(0, 2);

    private final List<Performer> performers = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<Double, Phrase> sung = new HashMap<>();

    @BeforeAll
    void perform() {
        assumeTrue(
                Files.isDirectory(ModelStore.standard().root().resolve("kokoro-1.0")),
                "Kokoro is not tested, since it was not fetched: run './comeback models fetch kokoro' first.");
        performers.add(Voices.performer(VOICE));
        phrases.addAll(performer().perform(Verses.lyric(92, LINES)).phrases());
    }

    @AfterAll
    void close() {
        performers.forEach(Performer::close);
    }

    @Test
    void vowelsAreWhereTheyWereAsked() {
        double[] distances = phrases.stream()
                .flatMapToDouble(phrase -> phrase.syllables().stream().mapToDouble(syllable -> {
                    double origin = phrase.firstFrame() / (double) Performer.SAMPLE_RATE;
                    return RiseDetector.detect(phrase.samples(), Performer.SAMPLE_RATE).stream()
                            .mapToDouble(onset -> Math.abs(onset.seconds() + origin - syllable.plannedSeconds()))
                            .min()
                            .orElse(1);
                }))
                .sorted()
                .toArray();
        assertThat(distances).hasSizeGreaterThan(20);
        assertThat(distances[distances.length / 2]).isLessThan(0.012);
        assertThat(distances[(int) (0.75 * distances.length)]).isLessThan(0.030);
    }

    @Test
    void theFirstAndTheLastWordAreNotSwallowed() {
        try (Recogniser ear = Moonshine.load(English.model("moonshine-tiny-en"))) {
            float[] samples = Resampler.to(
                            new Sound(Performer.SAMPLE_RATE, phrases.get(1).samples()), Recogniser.SAMPLE_RATE)
                    .samples();
            float[] followed = Arrays.copyOf(samples, samples.length + Recogniser.SAMPLE_RATE / 4);
            List<String> words = ear.transcribe(followed, Hints.NONE).words().stream()
                    .map(SpokenWord::text)
                    .toList();
            assertThat(words).startsWith("that", "gold").endsWith("up");
        }
    }

    @Test
    void aPhraseIsRecalledToTheBit() {
        Phrase second = phrases.get(1);
        float[] recalled = performer().recall(second.score(), Colour.PLAIN);
        assertThat(Arrays.equals(recalled, second.samples())).isTrue();
    }

    @Test
    void formantsMoveWhilePitchAndLengthStay() {
        Phrase phrase = sung(110);
        float[] smaller = performer().recall(phrase.score(), new Colour(0, 4));
        assertThat(smaller).hasSameSizeAs(phrase.samples());
        assertThat(semitones(pitch(smaller) / pitch(phrase.samples()))).isBetween(-1.0, 1.0);
        assertThat(brightness(smaller) / brightness(phrase.samples())).isGreaterThan(1.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {80, 110, 150})
    void itSingsTheNotesThatAreAsked(double hertz) {
        assertThat(semitones(pitch(sung(hertz).samples()) / hertz)).isBetween(-0.5, 0.5);
    }

    /// Three syllables on one note.
    private Phrase sung(double hertz) {
        return sung.computeIfAbsent(hertz, note -> {
            Lyric lyric = Verses.onSlots(92, "We know you", 0, 3, 6);
            Melody held = Melody.held(69 + semitones(note / 440), 3);
            return performer().perform(lyric, performer().phrases(lyric).getFirst(), held, Expression.USUAL);
        });
    }

    private Performer performer() {
        return performers.getFirst();
    }

    private static double pitch(float[] samples) {
        return Pitch.median(List.of(samples), Performer.SAMPLE_RATE);
    }

    private static double semitones(double ratio) {
        return 12 * Math.log(ratio) / Math.log(2);
    }

    /// How fast the sound moves for its size: rises as its spectrum moves up.
    private static double brightness(float[] samples) {
        double moves = 0;
        double size = 0;
        for (int i = 1; i < samples.length; i++) {
            moves += Math.pow(samples[i] - samples[i - 1], 2);
            size += Math.pow(samples[i], 2);
        }
        return Math.sqrt(moves / size);
    }
}
