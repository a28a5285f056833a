package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.analyse.Reading;
import comeback.analyse.TypedFlow;
import comeback.analyse.VerseFlow;
import comeback.engine.Engine;
import comeback.time.Meter;
import comeback.time.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `analyse` shows of a verse.
final class ReadingCardTest {
    private static final Path OPPONENTS = Path.of(System.getProperty("comeback.home"), "tests/audio/opponents");
    private static final int COLUMNS = 100;

    @TempDir
    Path folder;

    @Test
    void eachLineStandsAsItIsWrittenOverItsSlots() throws IOException {
        List<String> card = card(
                "You came in shaking, with your eyes \u2018open wide\u2019!",
                "My name is \u2014 Rico; I run the south side");
        assertThat(card.get(0)).startsWith("    1  You came").endsWith(" eyes \u2018open wide[a]\u2019!");
        assertThat(card.get(2))
                .startsWith("    2  My name")
                .contains(" is \u2014 Rico; I")
                .endsWith("side[a]");
        assertThat(card.get(1)).matches("       [\u00b7|xX* ]+  bar 1");
        assertThat(card.get(3)).endsWith("  bar 2").contains("X*");
        assertThat(card.get(1).replaceAll("[^xX]", "")).hasSize(11);
        assertThat(card.get(3).replaceAll("[^xX]", "")).hasSize(10);
        assertThat(String.join("\n", card))
                .contains("  Scheme   AA\n", "  Rhymes ", "  Flow     likeliest ", "  Natural  ");
        assertThat(card).noneMatch(row -> row.contains("\u001b") || row.contains("Timing") || row.contains("Doubt"));
    }

    @Test
    void nothingIsWiderThanAPage() throws IOException {
        String word = "abracadabra" + "-abracadabra".repeat(19);
        String streets = "I'm in the street, and I never miss a beat, ".repeat(6);
        List<String> card = card(streets, word, String.join(" ", Collections.nCopies(300, "go")));
        assertThat(card).allSatisfy(row -> assertThat(row.length()).isLessThanOrEqualTo(COLUMNS));
        assertThat(card)
                .anyMatch(row -> row.endsWith("bars 1 to 8"))
                .contains("       (too long to be laid on the grid)");
        assertThat(String.join("", card).replaceAll("\\s|\\[[a-z]\\d*]", ""))
                .contains(streets.replace(" ", ""))
                .contains(word);
    }

    @Test
    void coloursTakeThePlaceOfMarksAndNothingElse() {
        List<String> verse =
                List.of("You came in shaking with your eyes open wide", "My name is Rico and I run the south side");
        try (Engine engine = Studio.open()) {
            Timeline timeline = Timeline.of(90, Meter.FOUR_FOUR);
            TypedFlow laid = TypedFlow.of(engine.analyst().read(verse), timeline, engine.flows(), engine.flowReader())
                    .orElseThrow();
            Reading reading = laid.reading();
            VerseFlow flow = engine.flowReader().read(reading, timeline);
            List<ReadingNotes.Note> notes = ReadingNotes.ofText(reading, flow, "any");
            String coloured = new ReadingCard(reading, flow, Meter.FOUR_FOUR, true).text(notes);
            String plain = new ReadingCard(reading, flow, Meter.FOUR_FOUR, false).text(notes);
            assertThat(coloured).contains("\u001b[1;36mwide\u001b[0m", "\u001b[1;36mside\u001b[0m", "\u001b[1;33mname");
            assertThat(coloured.replaceAll("\u001b\\[[\\d;]*m", "").replace("coloured: rhymes", "* rhymes"))
                    .isEqualTo(plain.replaceAll("\\[[a-z]]", "")
                            .replaceAll("([xX])[*]", "$1 ")
                            .replaceAll(" +\n", "\n"));
        }
    }

    @Test
    void ofARecordingTimesAndDoubtsAreTold() {
        String right = recording("92");
        assertThat(right)
                .contains("  Flow     nearest to ", " behind the grid, ", "  Turn     0.1 s to 20.", " s, bars 1 to 8,")
                .doesNotContain("Doubt");
        assertThat(recording("97"))
                .contains("  Doubt    The syllables lie on this grid no better than by chance: check --bpm");
    }

    private static String recording(String bpm) {
        Invocation invocation = Invocation.of(
                "analyse",
                "--bpm",
                bpm,
                "--lyrics",
                OPPONENTS.resolve("rico.txt").toString(),
                OPPONENTS.resolve("rico.wav").toString());
        assertThat(invocation.exitCode()).as(invocation.complaint()).isZero();
        return invocation.out();
    }

    private List<String> card(String... lines) throws IOException {
        Path verse = Files.write(folder.resolve("verse.txt"), List.of(lines));
        Invocation invocation = Invocation.of("analyse", verse.toString());
        assertThat(invocation.exitCode()).as(invocation.complaint()).isZero();
        return invocation.out().lines().toList();
    }
}
