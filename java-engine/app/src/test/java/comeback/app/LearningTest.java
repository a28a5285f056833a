package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import comeback.bank.Taste;
import comeback.engine.TasteBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `write --learn` learns, and that nothing else does.
class LearningTest {
    private static final String[] CHOICE = {"--alternatives", "4", "--line", "3"};

    @TempDir
    Path folder;

    private String[] write;

    @BeforeEach
    void anOpponent() throws IOException {
        TasteBook.standard().forget();
        Path verse = Files.writeString(folder.resolve("verse.txt"), """
                I come from Leeds and I wear a gold chain
                your crew is weak and your lyrics are dead
                I sold out the dome and I drive a fast car
                Rico said you're boring and slow
                """);
        write = new String[] {"write", "--opponent", verse.toString(), "--bars", "4", "--seed", "7"};
    }

    @AfterEach
    void forget() {
        TasteBook.standard().forget();
    }

    @Test
    void aChoiceIsPutInPlaceAndTaughtOnlyWhenAsked() {
        JsonNode before = JsonText.read(out(with(CHOICE, "--json"))).get("lines");
        JsonNode offered = before.get(2).get("alternatives");
        String chosen = out(with(CHOICE, "--choose", "2"));
        assertThat(taste()).isEqualTo(Taste.NONE);
        List<String> wanted = new ArrayList<>(JsonText.texts(before));
        wanted.set(2, offered.get(1).get("text").asText());
        assertThat(chosen).contains(wanted);

        assertThat(out(with(CHOICE, "--choose", "2", "--learn"))).isEqualTo(chosen);
        assertThat(taste().items().get(item(offered.get(1)))).isPositive();
        List<String> others = new ArrayList<>();
        offered.forEach(other -> others.add(item(other)));
        others.add(item(before.get(2)));
        others.removeIf(item(offered.get(1))::equals);
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(other -> assertThat(taste().items().get(other)).isNegative());
    }

    @Test
    void lockedLinesAreKeptAgainstThoseRolledAway() {
        JsonNode before = JsonText.read(out("--json")).get("lines");
        String rolled = out("--lock", "1-2");
        assertThat(taste()).isEqualTo(Taste.NONE);
        assertThat(out("--lock", "1-2", "--learn")).isEqualTo(rolled);
        assertThat(taste().items().get(item(before.get(0)))).isPositive();
        assertThat(taste().items().get(item(before.get(2)))).isNegative();
    }

    @Test
    void linesLeftAsTheyWereAreKeptAgainstThoseWrittenOver() throws IOException {
        JsonNode before = JsonText.read(out("--json")).get("lines");
        List<String> edited = new ArrayList<>(JsonText.texts(before));
        edited.set(0, "the house is quiet tonight");
        edited.set(1, "");
        String file = Files.write(folder.resolve("mine.txt"), edited).toString();
        assertThat(out("--continue", file, "--learn")).contains("the house is quiet tonight");
        assertThat(taste().items().get(item(before.get(2)))).isPositive();
        assertThat(taste().items().get(item(before.get(0)))).isNegative();
    }

    private static Taste taste() {
        return TasteBook.standard().now();
    }

    private static String item(JsonNode line) {
        return line.get("item").asText().replaceAll("[.][12]$", "");
    }

    private String out(String... more) {
        Invocation invocation = Invocation.of(with(write, more));
        assertThat(invocation.exitCode()).as(invocation.complaint()).isZero();
        return invocation.out();
    }

    private static String[] with(String[] call, String... more) {
        return Stream.of(call, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
