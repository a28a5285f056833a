package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankKeyTest {
    @TempDir
    Path folder;

    @Test
    void everyChangeOfAFolderGivesAnother() throws IOException {
        Path bank = Files.createDirectories(folder.resolve("bank/classes"));
        Set<String> keys = new HashSet<>();
        keys.add(BankKey.of(folder));
        Files.writeString(bank.resolve("a.json"), "one");
        keys.add(BankKey.of(folder));
        Files.writeString(bank.resolve("a.json"), "oni");
        keys.add(BankKey.of(folder));
        Files.writeString(bank.resolve("b.json"), "");
        keys.add(BankKey.of(folder));
        Files.writeString(bank.resolve("a.json"), "on");
        Files.writeString(bank.resolve("b.json"), "i");
        keys.add(BankKey.of(folder));
        Files.move(bank.resolve("b.json"), bank.resolve("c.json"));
        keys.add(BankKey.of(folder));
        Files.move(bank.resolve("c.json"), folder.resolve("c.json"));
        keys.add(BankKey.of(folder));
        assertThat(keys).hasSize(7);
    }

    @Test
    void everyChangeOfTextsGivesAnother() {
        assertThat(Set.of(
                        BankKey.of("one", "two"),
                        BankKey.of("two", "one"),
                        BankKey.of("onet", "wo"),
                        BankKey.of("onetwo"),
                        BankKey.of("one", "two", "")))
                .hasSize(5);
    }

    @Test
    void theSameFilesElsewhereHaveTheSame() throws IOException {
        Path here = Files.createDirectories(folder.resolve("here"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(here.resolve("a.json"), "one");
        Files.writeString(elsewhere.resolve("a.json"), "one");
        assertThat(BankKey.of(here)).isEqualTo(BankKey.of(elsewhere));
        assertThat(BankKey.of(folder.resolve("nowhere"))).isNotEqualTo(BankKey.of(here));
    }
}
