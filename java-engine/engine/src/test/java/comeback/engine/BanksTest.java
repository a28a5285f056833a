package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.English;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.EndingPair;
import comeback.bank.KnownRhymes;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.ReadyBank;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small bank on disk, and what of it is kept from one session to the next.
class BanksTest {
    private static final String ENDINGS = """
            {"id": "np.food", "diagnostic": "You eat ___.", "endings": [
              {"text": "cold bread"}, {"text": "the old shed", "rating": "radio"}, {"text": "a street dog"},
              {"text": "red meat"}, {"text": "%s"}]}
            """;
    private static final String COUPLETS = """
            {"couplets": [{"id": "x1", "move": "belittle", "lines": ["You live on <np.food>", "You sleep in <np.food>"]},
              {"id": "x2", "move": "boast", "lines": ["I am =so fine", "You stand in <np.food>"]},
              {"id": "x3", "move": "boast", "lines": ["I have =the gold thread", "You have <np.food>"]}]}
            """;

    private static final String MINE = """
            {"couplets": [{"id": "own-1", "move": "boast", "lines": ["I am =so fine", "You eat =a bad lime"]}]}
            """;

    @TempDir
    Path folder;

    private Path presets;
    private Path kept;
    private Path mine;

    @BeforeEach
    void writeABank() throws IOException {
        presets = folder.resolve("presets");
        kept = folder.resolve("cache/banks");
        mine = folder.resolve("config/bank");
        Files.createDirectories(presets.resolve("bank/classes"));
        Files.createDirectories(presets.resolve("bank/couplets"));
        Files.createDirectories(presets.resolve("lexicon"));
        Files.writeString(presets.resolve("lexicon/words.json"), "{}");
        Files.writeString(presets.resolve("bank/couplets/all.json"), COUPLETS);
        writeEndings("a wet sheet");
    }

    @Test
    void whatASessionReadIsThereInTheNext() {
        ReadyBank parsed = keep();
        assertThat(isCompiled(parsed)).isFalse();
        ReadyBank compiled = banks().read(English.READER);
        assertThat(isCompiled(compiled)).isTrue();
        assertThat(compiled.bank()).isEqualTo(parsed.bank());
        for (Rating rating : Rating.values()) {
            assertThat(pairs(compiled, rating)).isEqualTo(pairs(parsed, rating)).isNotEmpty();
        }
        assertThat(pairs(compiled, Rating.RADIO))
                .hasSizeGreaterThan(pairs(compiled, Rating.CLEAN).size());
    }

    @Test
    void anEditedBankIsReadAnew() throws IOException {
        keep();
        writeEndings("a wet seat");
        ReadyBank edited = banks().read(English.READER);
        assertThat(isCompiled(edited)).isFalse();
        assertThat(edited.bank().classes().get("np.food").endings().getLast().text())
                .isEqualTo("a wet seat");
    }

    @Test
    void whateverDecidesHowTextIsReadIsPartOfTheKey() throws IOException {
        keep();
        assertThat(isCompiled(banks().read(English.READER))).isTrue();
        assertThat(isCompiled(banks("another dictionary", Optional.of("build")).read(English.READER)))
                .isFalse();
        assertThat(isCompiled(banks("dictionary", Optional.of("another build")).read(English.READER)))
                .isFalse();
        assertThat(isCompiled(banks("dictionary", Optional.empty()).read(English.READER)))
                .isFalse();
        Files.writeString(presets.resolve("lexicon/yours.json"), "{\"meat\": \"M EH1 T\"}");
        assertThat(isCompiled(banks().read(English.READER))).isFalse();
    }

    @Test
    void whatIsAlteredOnDiskIsPassedOverAndReplaced() throws IOException {
        ReadyBank parsed = keep();
        Path file = only();
        byte[] whole = Files.readAllBytes(file);
        for (byte[] altered : List.of(new byte[0], java.util.Arrays.copyOf(whole, whole.length / 2), flipped(whole))) {
            Files.write(file, altered);
            ReadyBank read = keep();
            assertThat(isCompiled(read)).isFalse();
            assertThat(read.bank()).isEqualTo(parsed.bank());
            assertThat(only()).isEqualTo(file).hasBinaryContent(whole);
        }
    }

    @Test
    void aLexiconThatChangesMeanwhileIsNobodys() throws IOException {
        keep();
        Banks banks = banks();
        Files.writeString(presets.resolve("lexicon/yours.json"), "{\"meat\": \"M EH1 T\"}");
        assertThat(isCompiled(banks.read(English.READER))).isFalse();
        banks.keep();
        only();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file is in the way");
        assertThat(isCompiled(keep())).isFalse();
        assertThat(isCompiled(banks().read(English.READER))).isFalse();
        assertThat(folder.resolve("cache")).hasContent("a file is in the way");
    }

    @Test
    void withoutABuildNothingIsKept() {
        Banks banks = banks("dictionary", Optional.empty());
        banks.read(English.READER);
        banks.keep();
        assertThat(kept).doesNotExist();
    }

    @Test
    void theOldestGiveWay() throws IOException {
        for (int edit = 0; edit < 7; edit++) {
            writeEndings("a wet sheet number " + edit);
            keep();
        }
        assertThat(kept).isDirectoryContaining(file -> file.toString().endsWith(".bank"));
        assertThat(Files.list(kept)).hasSize(4);
        assertThat(isCompiled(banks().read(English.READER))).isTrue();
    }

    @Test
    void whatCameWithThePresetsIsUsed() throws IOException {
        keep();
        Files.move(kept, folder.resolve("banks"));
        assertThat(isCompiled(banks().read(English.READER))).isTrue();
        assertThat(kept).doesNotExist();
    }

    @Test
    void whatTheProducerAddsIsPartOfTheBankAndOfItsKey() throws IOException {
        keep();
        writeMine(MINE);
        ReadyBank added = keep();
        assertThat(isCompiled(added)).isFalse();
        assertThat(added.bank().couplets()).extracting(Couplet::id).contains("x1", "own-1");
        ReadyBank compiled = banks().read(English.READER);
        assertThat(isCompiled(compiled)).isTrue();
        assertThat(compiled.bank()).isEqualTo(added.bank());
        Files.delete(mine.resolve("couplets/own.json"));
        ReadyBank without = banks().read(English.READER);
        assertThat(isCompiled(without)).isTrue();
        assertThat(without.bank().couplets()).extracting(Couplet::id).doesNotContain("own-1");
    }

    @Test
    void aWrongFileOfTheProducersIsToldAndLeftOut() throws IOException {
        ReadyBank before = keep();
        for (String wrong : List.of("{", MINE.replace("boast", "shout"), MINE.replace("own-1", "x1"))) {
            writeMine(wrong);
            Banks banks = banks();
            assertThat(banks.read(English.READER).bank()).isEqualTo(before.bank());
            assertThat(banks.fault().orElseThrow().sentence()).contains(mine.toString());
        }
        writeMine(MINE);
        Banks banks = banks();
        banks.read(English.READER);
        assertThat(banks.fault()).isEmpty();
    }

    @Test
    void aWrongBankIsToldAsBefore() throws IOException {
        Files.writeString(presets.resolve("bank/couplets/all.json"), COUPLETS.replace("np.food", "np.fool"));
        assertThatThrownBy(() -> banks().read(English.READER))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("np.fool");
    }

    private void writeMine(String couplets) throws IOException {
        Files.createDirectories(mine.resolve("couplets"));
        Files.writeString(mine.resolve("couplets/own.json"), couplets);
    }

    private void writeEndings(String last) throws IOException {
        Files.writeString(presets.resolve("bank/classes/np.food.json"), ENDINGS.formatted(last));
    }

    private ReadyBank keep() {
        Banks banks = banks();
        ReadyBank read = banks.read(English.READER);
        banks.keep();
        return read;
    }

    private Banks banks() {
        return banks("dictionary", Optional.of("build"));
    }

    private Banks banks(String dictionary, Optional<String> build) {
        return new Banks(presets, Optional.of(mine), dictionary, build, new BankShelf(folder.resolve("banks"), kept));
    }

    private static boolean isCompiled(ReadyBank ready) {
        return ready.rhymes() != KnownRhymes.NONE;
    }

    private static List<EndingPair> pairs(ReadyBank ready, Rating rating) {
        Pairings pairings = new Pairings(ready, English.READER, rating);
        Stream<Couplet> couplets = ready.bank().couplets().stream();
        return couplets.flatMap(each -> pairings.of(each, Bindings.NONE).stream())
                .toList();
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static byte[] flipped(byte[] whole) {
        byte[] flipped = whole.clone();
        flipped[whole.length / 3] ^= 4;
        return flipped;
    }
}
