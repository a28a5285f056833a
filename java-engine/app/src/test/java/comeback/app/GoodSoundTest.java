package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// However a recording was exported, nearly the same words are heard in it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoodSoundTest {
    private static final int SECONDS = 10;
    private static final double MOST_WORDS_APART = 0.15;

    @TempDir
    static Path folder;

    private double[] rico = {};
    private JsonNode original = JsonText.read("{}");

    @BeforeAll
    void hearTheOriginal() throws IOException {
        Path recording = Path.of(System.getProperty("comeback.home"), "tests/audio/opponents/rico.wav");
        rico = Arrays.copyOf(WaveFiles.read(recording), SECONDS * WaveFiles.RATE);
        Path file = folder.resolve("original.wav");
        WaveFiles.write(file, rico);
        original = analyse(file);
    }

    @Test
    void wordsAndSyllablesHaveTimes() {
        assertThat(JsonText.names(original))
                .containsExactlyInAnyOrder(
                        "lines", "rhymes", "pairs", "figures", "flow", "words", "turns", "syllables");
        assertThat(original.get("words")).hasSizeGreaterThan(15).allSatisfy(word -> {
            assertThat(JsonText.names(word)).containsExactlyInAnyOrder("text", "start", "end", "confidence");
            assertThat(word.get("confidence").asDouble()).isBetween(0.01, 1.0);
            assertThat(word.get("start").asDouble())
                    .isBetween(0.0, word.get("end").asDouble());
            assertThat(word.get("end").asDouble()).isLessThanOrEqualTo(SECONDS + 0.1);
        });
        assertThat(original.get("syllables")).hasSizeGreaterThan(15).allSatisfy(syllable -> {
            assertThat(JsonText.names(syllable))
                    .containsExactlyInAnyOrder("time", "phonemes", "stress", "word", "loudness", "pitch", "accent");
            assertThat(syllable.get("accent").asDouble()).isBetween(0.0, 1.0);
            assertThat(syllable.get("time").asDouble()).isBetween(0.0, (double) SECONDS);
            assertThat(syllable.get("word").asInt())
                    .isBetween(-1, original.get("words").size() - 1);
        });
    }

    @Test
    void aVowelWithoutPitchHasNone() {
        List<JsonNode> pitches = new ArrayList<>();
        original.get("syllables").forEach(syllable -> pitches.add(syllable.get("pitch")));
        assertThat(pitches)
                .anyMatch(JsonNode::isNull)
                .allSatisfy(pitch ->
                        assertThat(pitch.isNull() || pitch.asDouble() >= 60).isTrue());
    }

    /// A clear voice: most words are sure, some less.
    @Test
    void wordsAreHeardWithConfidence() {
        List<Double> confidences = new ArrayList<>();
        original.get("words")
                .forEach(word -> confidences.add(word.get("confidence").asDouble()));
        confidences.sort(null);
        assertThat(confidences.get(confidences.size() / 2)).isGreaterThan(0.8);
        assertThat(confidences.getFirst()).isLessThan(0.8);
    }

    @Test
    void eightBits() throws IOException {
        Path file = folder.resolve("eight-bits.wav");
        WaveFiles.write(file, WaveFiles.RATE, 1, 8, rico);
        assertHeardAlike(file);
    }

    @Test
    void ninetySixKilohertz() throws IOException {
        int times = 96_000 / WaveFiles.RATE;
        double[] samples = new double[rico.length * times];
        for (int i = 0; i < samples.length; i++) {
            int before = i / times;
            double share = i % times / (double) times;
            double next = rico[Math.min(before + 1, rico.length - 1)];
            samples[i] = rico[before] * (1 - share) + next * share;
        }
        Path file = folder.resolve("96-khz.wav");
        WaveFiles.write(file, 96_000, 1, 16, samples);
        assertHeardAlike(file);
    }

    /// As a film mix has it: the voice in the centre, five channels silent.
    @Test
    void sixChannels() throws IOException {
        double[] samples = new double[rico.length * 6];
        for (int i = 0; i < rico.length; i++) {
            samples[i * 6 + 2] = rico[i];
        }
        Path file = folder.resolve("six-channels.wav");
        WaveFiles.write(file, WaveFiles.RATE, 6, 16, samples);
        assertHeardAlike(file);
    }

    private void assertHeardAlike(Path file) {
        List<String> expected = JsonText.texts(original.get("words"));
        List<String> heard = JsonText.texts(analyse(file).get("words"));
        assertThat(edits(expected, heard) / (double) expected.size())
                .as("%s, not %s", heard, expected)
                .isLessThanOrEqualTo(MOST_WORDS_APART);
    }

    private static JsonNode analyse(Path file) {
        Invocation invocation = Invocation.of("analyse", "--json", "--bpm", "92", file.toString());
        assertThat(invocation.exitCode()).as(invocation.complaint()).isZero();
        return JsonText.read(invocation.out());
    }

    /// How many words must be put in, taken out or changed to make one list the other.
    private static int edits(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 0; i < one.size(); i++) {
            int diagonal = row[0]++;
            for (int j = 0; j < other.size(); j++) {
                int changed = diagonal + (one.get(i).equals(other.get(j)) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.min(changed, 1 + Math.min(row[j], row[j + 1]));
            }
        }
        return row[other.size()];
    }
}
