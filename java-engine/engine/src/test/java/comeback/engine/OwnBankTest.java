package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.English;
import comeback.Studio;
import comeback.bank.Bank;
import comeback.bank.Couplet;
import comeback.bank.FactKind;
import comeback.bank.Move;
import comeback.bank.Need;
import comeback.json.BankJson;
import comeback.problem.Problem;
import comeback.propose.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnBankTest {
    private static final Proposal ANSWER = new Proposal(
            "own-1",
            Move.FLIP,
            List.of(new Need(new FactKind("person"), Set.of("rico"), Need.Number.ANY, Set.of("ally"))),
            "person",
            List.of(),
            List.of(
                    "{person} said I'm late, he should have been =quicker",
                    "He sits at the bar with the bill and the =liquor"));
    private static final Proposal SKETCH = new Proposal(
            "own-2",
            Move.SKETCH,
            List.of(),
            "rain & wind",
            List.of("rain", "wind"),
            List.of("The gutter was singing all over the =street", "I came home with water all over my =feet"));

    @TempDir
    Path config;

    private OwnBank bank;

    @BeforeEach
    void open() {
        bank = OwnBank.in(config.resolve("new"));
    }

    @Test
    void whatWaitsIsThereInAnotherSessionAndOnlyOnce() {
        assertThat(bank.waiting()).isEmpty();
        assertThat(bank.add(List.of(ANSWER, SKETCH))).containsExactly(ANSWER, SKETCH);
        assertThat(bank.add(List.of(SKETCH, ANSWER))).isEmpty();
        assertThat(OwnBank.in(config.resolve("new")).waiting()).containsExactly(ANSWER, SKETCH);
        assertThat(bank.folder()).doesNotExist();
        bank.drop("own-1");
        assertThat(bank.waiting()).containsExactly(SKETCH);
    }

    @Test
    void whatIsAcceptedIsInTheBankAndWaitsNoMore() {
        bank.add(List.of(ANSWER, SKETCH));
        bank.accept("own-1");
        bank.accept("own-2");
        assertThat(bank.waiting()).isEmpty();
        Bank read = BankJson.read(List.of(Studio.PRESETS.resolve("bank"), bank.folder()), English.READER);
        Couplet answer = find(read.couplets(), "own-1");
        assertThat(answer.move()).isEqualTo(Move.FLIP);
        assertThat(answer.needs()).isEqualTo(ANSWER.needs());
        assertThat(answer.lines()).extracting(line -> line.source()).isEqualTo(ANSWER.lines());
        assertThat(find(read.sketches(), "own-2").topic()).isEqualTo("rain & wind");
        assertThat(read.topics()).containsEntry("rain & wind", List.of("rain", "wind"));
        assertThat(read.couplets()).hasSize(Studio.BANK.couplets().size() + 1);
    }

    @Test
    void whatTheProducerWroteIntoTheirFileStays() throws IOException {
        Path file = Files.createDirectories(bank.folder().resolve("couplets")).resolve("own.json");
        Files.writeString(
                file,
                "{\"couplets\": [{\"id\": \"mine\", \"move\": \"boast\", \"rating\": \"radio\","
                        + " \"lines\": [\"[Now] I am =so fine\", \"I eat =a lime\"]}]}");
        bank.add(List.of(ANSWER));
        assertThat(bank.accept("own-1")).isEqualTo(file);
        Bank read = BankJson.read(bank.folder(), English.READER);
        assertThat(read.couplets()).extracting(Couplet::id).containsExactly("mine", "own-1");
        assertThat(read.couplets().getFirst().rating().name()).isEqualTo("RADIO");
    }

    @ParameterizedTest
    @CsvSource({
        "mild, so fine, must be one of clean; radio; explicit",
        "clean, so damn fine, has the word 'damn'; 'radio' only",
        "radio, a load of shit, has the word 'shit'; 'explicit' only",
        "explicit, all whores, has the word 'whores'; at no rating"
    })
    void whatIsTooStrongForItsRatingIsNamed(String rating, String words, String why) throws IOException {
        Path file = Files.createDirectories(bank.folder().resolve("couplets")).resolve("own.json");
        Files.writeString(file, """
                {"couplets": [{"id": "mine", "move": "boast", "rating": "%s", "lines": ["You are =%s", "I eat =a lime"]}]}
                """.formatted(rating, words));
        List<Path> folders = List.of(Studio.PRESETS.resolve("bank"), bank.folder());
        assertThatThrownBy(() -> BankJson.read(folders, English.READER))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("own.json")
                .hasMessageContainingAll(why.split("; "));
    }

    @Test
    void whatCannotBeReadIsNamedAndStays() throws IOException {
        bank.add(List.of(ANSWER));
        assertThatThrownBy(() -> bank.accept("own-7"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("own-7");
        Path file = Files.createDirectories(bank.folder().resolve("couplets")).resolve("own.json");
        for (String broken : List.of("{", "[]", "{\"couplets\": 3}")) {
            Files.writeString(file, broken);
            assertThatThrownBy(() -> bank.accept("own-1"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining(file.toString());
            assertThat(file).hasContent(broken);
            assertThat(bank.waiting()).containsExactly(ANSWER);
        }
        Path waiting = config.resolve("new/proposed.json");
        for (String broken : List.of("{", "{\"couplets\": [{\"id\": \"own-1\"}]}")) {
            Files.writeString(waiting, broken);
            assertThatThrownBy(() -> bank.add(List.of(SKETCH)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining(waiting.toString());
            assertThat(waiting).hasContent(broken);
        }
    }

    private static Couplet find(List<Couplet> couplets, String id) {
        return couplets.stream()
                .filter(couplet -> couplet.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
