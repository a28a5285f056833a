package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each command gives for right input: files that others can open, and with `--json` JSON alone.
final class GoodTextTest {
    @TempDir
    Path folder;

    @Test
    void analyseTellsSyllablesAndRhymes() throws IOException {
        Path verse = verse("you came in shaking with your eyes open wide", "my name is rico and i run the south side");
        JsonNode reading = json("analyse", "--json", verse.toString());
        assertThat(JsonText.names(reading)).containsExactlyInAnyOrder("lines", "rhymes", "pairs", "figures", "flow");
        assertThat(reading.get("flow").get("lines")).hasSize(2);
        assertThat(JsonText.texts(reading.get("lines"))).containsExactlyElementsOf(Files.readAllLines(verse));
        assertThat(reading.get("lines"))
                .allSatisfy(line -> assertThat(JsonText.names(line)).containsExactlyInAnyOrder("text", "words"));
        JsonNode shaking = reading.get("lines").get(0).get("words").get(3);
        assertThat(JsonText.names(shaking)).containsExactlyInAnyOrder("text", "syllables");
        assertThat(shaking.get("text").asText()).isEqualTo("shaking");
        assertThat(shaking.get("syllables").toString())
                .isEqualTo(
                        "[{\"phonemes\":[\"SH\",\"EY\"],\"stress\":1},{\"phonemes\":[\"K\",\"IH\",\"NG\"],\"stress\":0}]");
        assertThat(reading.get("figures").get("scheme").asText()).isEqualTo("AA");
        assertThat(reading.get("pairs"))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(JsonText.names(pair))
                        .containsExactlyInAnyOrder("one", "other", "syllables", "probability", "kind"));
        assertThat(reading.get("rhymes"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(span -> assertThat(JsonText.names(span))
                        .containsExactlyInAnyOrder(
                                "chain", "line", "firstWord", "lastWord", "firstSyllable", "lastSyllable"));
    }

    @Test
    void theFlowOfATextNamesItsLinesAndTellsNoTimes() throws IOException {
        String endless = String.join(" ", Collections.nCopies(300, "go"));
        Path verse = verse("you came in shaking with your eyes open wide", endless, "my name is rico");
        JsonNode flow = json("analyse", "--json", verse.toString()).get("flow");
        assertThat(flow.get("nearest").asText()).isNotBlank();
        assertThat(List.of("lagMillis", "driftMillis", "spreadMillis", "swing"))
                .allMatch(name -> flow.get(name).isNull());
        assertThat(flow.get("lines")).hasSize(2).allSatisfy(line -> {
            assertThat(line.get("lateMillis").isNull()).isTrue();
            assertThat(line.get("spreadMillis").isNull()).isTrue();
            assertThat(line.get("naturalness").asInt()).isBetween(1, 99);
        });
        assertThat(flow.get("lines").get(0).get("line").asInt()).isZero();
        assertThat(flow.get("lines").get(1).get("line").asInt()).isEqualTo(2);
    }

    @Test
    void analyseWritesAPageWithRhymesInColour() throws IOException {
        Path verse = verse("the city & the <tower> never knock it", "keep a \"key\" in my pocket");
        Path page = folder.resolve("pages/verse.html");
        json("analyse", "--json", "--page", page.toString(), verse.toString());
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</body></html>\n")
                .contains("Scheme AA");
        assertThat(html).doesNotContain("<tower>");
        assertThat(html.lines().filter(line -> line.startsWith("<p class=\"line\">")))
                .hasSize(2)
                .allMatch(line -> line.contains("<span class=\"rhyme\" style=\"background:hsl(0 80% 78%)\">"));
    }

    @Test
    void sayWritesSoundAndMidi() throws IOException {
        Path wave = folder.resolve("mine.wav");
        Path midi = folder.resolve("mine.mid");
        JsonNode verse = json(
                "say",
                "--json",
                "--text",
                "I came to play / and I am here to stay",
                "--bpm",
                "92",
                "--out",
                wave.toString(),
                "--midi",
                midi.toString());
        assertThat(JsonText.texts(verse.get("lines"))).hasSize(2);
        assertWave(wave);
        assertMidi(midi);
    }

    @Test
    void writeGivesAsManyLinesAsBars() {
        JsonNode verse = json("write", "--topic", "late shifts at the warehouse", "--json");
        assertThat(JsonText.texts(verse.get("lines"))).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void writeKeepsLockedLinesAndOffersOthers() {
        List<String> call = List.of("write", "--topic", "rain", "--bars", "4", "--seed", "5", "--json");
        List<String> first = JsonText.texts(json(call.toArray(String[]::new)).get("lines"));
        JsonNode again = json(with(call, "--lock", "1,4"));
        List<String> second = JsonText.texts(again.get("lines"));
        assertThat(second).hasSize(4).isNotEqualTo(first);
        assertThat(second.get(0)).isEqualTo(first.get(0));
        assertThat(second.get(3)).isEqualTo(first.get(3));
        JsonNode offered = json(with(call, "--alternatives", "2", "--line", "2"));
        assertThat(JsonText.texts(offered.get("lines"))).isEqualTo(first);
        assertThat(offered.get("lines").get(0).has("alternatives")).isFalse();
        assertThat(JsonText.texts(offered.get("lines").get(1).get("alternatives")))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .doesNotContain(first.get(1));
    }

    private static String[] with(List<String> call, String... more) {
        return Stream.concat(call.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void writeFinishesAVerseThatWasBegun() throws IOException {
        String file = verse("I keep the window open for the cold\n\nthe house is quiet tonight")
                .toString();
        List<String> lines = JsonText.texts(
                json("write", "--continue", file, "--bars", "4", "--json").get("lines"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("I keep the window open for the cold");
        assertThat(lines.get(2)).isEqualTo("the house is quiet tonight");
    }

    @Test
    void writeAnswersATypedVerseAndSaysWhatItTookUp() throws IOException {
        String file = verse("I come from Leeds and I wear a gold chain\nyour crew is weak")
                .toString();
        JsonNode verse = json("write", "--opponent", file, "--bpm", "92", "--bars", "4", "--seed", "3", "--json");
        assertThat(verse.get("lines")).hasSize(4);
        for (JsonNode line : verse.get("lines")) {
            assertThat(line.get("plannedSyllables").asInt())
                    .isEqualTo(line.get("syllables").size());
            assertThat(line.get("naturalness").asDouble()).isBetween(1.0, 99.0);
            assertThat(line.get("item").asText()).isNotBlank();
            assertThat(line.get("move").asText()).isNotBlank();
        }
        JsonNode anchors = verse.findValue("anchors");
        assertThat(anchors).isNotEmpty();
        assertThat(anchors.get(0).get("fact").asText()).isNotBlank();
        assertThat(anchors.get(0).get("opponentLine").asInt()).isBetween(0, 1);
        JsonNode millis = verse.get("millis");
        double parts = millis.get("parse").asDouble()
                + millis.get("plan").asDouble()
                + millis.get("search").asDouble();
        assertThat(millis.get("total").asDouble()).isPositive().isCloseTo(parts, within(0.001));
    }

    @Test
    void modelsAreWhole() {
        JsonNode state = json("models", "verify", "--json");
        assertThat(state.get("whole").asBoolean()).isTrue();
        assertThat(state.get("faults")).isEmpty();
    }

    @Test
    void battleWritesAllThatAProducerNeeds() throws IOException {
        Path out = folder.resolve("new/out");
        JsonNode printed = json(
                "battle",
                "--json",
                "--bpm",
                "92",
                "--bars",
                "4",
                "--opponent",
                verse("your crew is weak and your lyrics are dead").toString(),
                "--out",
                out.toString());
        assertThat(names(out))
                .containsExactly(
                        "mix.wav",
                        "report.json",
                        "stem-1-ad-libs.wav",
                        "stem-1-doubles.wav",
                        "stem-1.wav",
                        "verse-1.mid");
        assertWave(out.resolve("stem-1.wav"));
        assertWave(out.resolve("mix.wav"));
        assertMidi(out.resolve("verse-1.mid"));
        assertThat(JsonText.read(Files.readString(out.resolve("report.json")))).isEqualTo(printed);
    }

    private static JsonNode json(String... arguments) {
        Invocation invocation = Invocation.of(arguments);
        assertThat(invocation.exitCode()).as(invocation.complaint()).isZero();
        assertThat(invocation.complaint()).isEmpty();
        return JsonText.read(invocation.out());
    }

    private Path verse(String... lines) throws IOException {
        return Files.write(folder.resolve("verse.txt"), List.of(lines));
    }

    /// 24-bit PCM at 48 kHz that holds more than silence.
    private static void assertWave(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer wave = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int format = text.indexOf("fmt ") + 8;
        assertThat(text).startsWith("RIFF");
        assertThat(wave.getInt(4)).isEqualTo(bytes.length - 8);
        assertThat(wave.getInt(format + 4)).isEqualTo(48_000);
        assertThat(wave.getShort(format + 14)).isEqualTo((short) 24);
        int data = text.indexOf("data") + 8;
        int loudest = 0;
        for (int i = data + 2; i < data + wave.getInt(data - 4); i += 3) {
            loudest = Math.max(loudest, Math.abs(bytes[i]));
        }
        assertThat(loudest).isGreaterThan(12);
    }

    private static void assertMidi(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .startsWith("MThd")
                .contains("MTrk");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
