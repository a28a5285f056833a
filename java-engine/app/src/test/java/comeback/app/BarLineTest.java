package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// `analyse` reads a recording on the grid that it is told, wherever in the recording the first bar line is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BarLineTest {
    private static final double BAR_SECONDS = 4 * 60 / 92.0;

    @TempDir
    static Path folder;

    private Path words = Path.of("");
    private double[] rico = {};
    private JsonNode original = JsonText.read("{}");

    @BeforeAll
    void readTheOriginal() throws IOException {
        Path opponents = Path.of(System.getProperty("comeback.home"), "tests/audio/opponents");
        words = opponents.resolve("rico.txt");
        rico = WaveFiles.read(opponents.resolve("rico.wav"));
        original = analyse(rico, words);
    }

    @Test
    void silenceBeforeTheFirstBarLineIsPassedOver() throws IOException {
        double[] later = new double[rico.length + WaveFiles.RATE];
        System.arraycopy(rico, 0, later, WaveFiles.RATE, rico.length);
        JsonNode told = analyse(later, words, "--offset", "1");
        assertThat(slots(told)).isEqualTo(slots(original));
        assertThat(slots(analyse(later, words))).isNotEqualTo(slots(original));
        double first = original.get("words").get(0).get("start").asDouble();
        assertThat(told.get("words").get(0).get("start").asDouble()).isCloseTo(first + 1, within(0.03));
        JsonNode turn = told.get("turns").get(0);
        assertThat(turn.get("firstBar").asInt()).isZero();
        assertThat(turn.get("start").asDouble()).isCloseTo(first + 1, within(0.03));
    }

    @Test
    void aRecordingMayBeginAfterTheFirstBarLine() throws IOException {
        int bar = (int) Math.round(BAR_SECONDS * WaveFiles.RATE);
        Path rest = Files.write(
                folder.resolve("rest.txt"), Files.readAllLines(words).subList(1, 8));
        double[] fromTheSecondBar = Arrays.copyOfRange(rico, bar, rico.length);
        JsonNode told = analyse(fromTheSecondBar, rest, "--offset", String.valueOf(-BAR_SECONDS));
        assertThat(bars(told)).isEqualTo(bars(original).subList(1, 8));
    }

    @Test
    void barsAreAsLongAsTheMeterSays() throws IOException {
        JsonNode waltz = analyse(rico, words, "--meter", "3/4");
        assertThat(bars(original)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(bars(waltz)).containsExactly(0, 1, 2, 4, 5, 6, 8, 9);
        assertThat(waltz.get("flow").get("lines"))
                .allMatch(line -> line.get("naturalness").isNull());
    }

    @Test
    void theTruthAboutTheTempoIsTold() throws IOException {
        assertThat(original.get("flow").get("onGrid").asBoolean()).isTrue();
        JsonNode wrong = analyse("97", rico, words).get("flow").get("onGrid");
        assertThat(wrong.isBoolean() && !wrong.asBoolean()).isTrue();
    }

    @Test
    void gridsThatMakeNoSense() {
        assertRefused(List.of("--offset", "1", words.toString()), "--offset", "a text has none");
        assertRefused(List.of("--offset", "NaN", folder.resolve("v.wav").toString()), "NaN s", "--offset in seconds");
        assertRefused(List.of("--meter", "9/8", words.toString()), "The meter '9/8'");
    }

    private static void assertRefused(List<String> options, String... keywords) {
        List<String> call = new ArrayList<>(options);
        call.addFirst("analyse");
        Complaints.assertOneSentence(Invocation.of(call.toArray(String[]::new)), List.of(keywords));
    }

    private static List<String> slots(JsonNode reading) {
        return reading.get("flow").get("lines").findValues("slots").stream()
                .map(JsonNode::toString)
                .toList();
    }

    private static List<Integer> bars(JsonNode reading) {
        return reading.get("flow").get("lines").findValues("bar").stream()
                .map(JsonNode::asInt)
                .toList();
    }

    private static JsonNode analyse(double[] samples, Path lyrics, String... options) throws IOException {
        return analyse("92", samples, lyrics, options);
    }

    private static JsonNode analyse(String bpm, double[] samples, Path lyrics, String... options) throws IOException {
        Path file = folder.resolve("verse.wav");
        WaveFiles.write(file, samples);
        List<String> call = new ArrayList<>(List.of("analyse", "--json", file.toString()));
        call.addAll(List.of("--bpm", bpm, "--lyrics", lyrics.toString()));
        call.addAll(List.of(options));
        Invocation invocation = Invocation.of(call.toArray(String[]::new));
        assertThat(invocation.exitCode()).as(invocation.complaint()).isZero();
        return JsonText.read(invocation.out());
    }
}
