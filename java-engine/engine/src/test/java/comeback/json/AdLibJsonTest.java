package comeback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.English;
import comeback.Studio;
import comeback.bank.AdLib;
import comeback.bank.Mood;
import comeback.problem.Problem;
import comeback.verse.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our ad-libs can be said, there are some for every mood, and a wrong file is told in a sentence.
class AdLibJsonTest {
    @TempDir
    Path folder;

    @Test
    void ourAdLibsCanBeSaidWithoutGuessing() {
        List<AdLib> ours = AdLibJson.read(Studio.PRESETS.resolve("ad-libs.json"), English.READER);
        for (Mood mood : Mood.values()) {
            List<AdLib> fitting =
                    ours.stream().filter(adLib -> adLib.mood() == mood).toList();
            assertThat(fitting).hasSizeGreaterThan(4);
            assertThat(fitting)
                    .filteredOn(adLib -> adLib.line().syllableCount() == 1)
                    .hasSizeGreaterThan(3);
        }
        assertThat(ours)
                .flatExtracting(adLib -> adLib.line().words())
                .extracting(Word::text)
                .allMatch(English.LEXICON::knows);
        assertThat(ours).extracting(adLib -> adLib.line().text()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|has no field 'adLibs'",
                "{\"adLibs\":[{\"text\":\"yeah\"}]}|has no field 'mood'",
                "{\"adLibs\":[{\"mood\":\"hype\"}]}|has no field 'text'",
                "{\"adLibs\":[{\"text\":\"yeah\",\"mood\":\"blue\"}]}|'mood'",
                "{\"adLibs\":[{\"text\":\"!\",\"mood\":\"hype\"}]}|has 0 syllables",
                "{\"adLibs\":[{\"text\":\"now you have heard it\",\"mood\":\"hype\"}]}|has 5 syllables",
                "{\"adLibs\":[{\"text\":\"yeah\",\"loud\":1}]}|there is no field",
                "{|not JSON"
            })
    void whatIsWrongIsOneSentence(String json, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("ad-libs.json"), json);
        assertThatThrownBy(() -> AdLibJson.read(file, English.READER))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("ad-libs.json");
    }
}
