package comeback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.English;
import comeback.problem.Problem;
import comeback.sound.Respelling;
import comeback.sound.Sayings;
import comeback.sound.Syllabifier.Stressed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconJsonTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "M AA1 R L OW0"         | M AA1 R L OW0
            "m aa r l ow"           | M AA1 R L OW0
            "AH0 M"                 | AH0 M
            {"like": "mar low"}     | M AA1 R L OW2
            {"like": "mar LOW"}     | M AA2 R L OW1
            {"like": "fresh-mint"}  | F R EH1 SH M IH2 N T
            """)
    void aWordIsSaidAsItIsWritten(String json, String said) throws IOException {
        write("yours.json", "{\"Quixlo\": %s}".formatted(json));
        assertThat(said("quixlo")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"quixlo": "M QX1"}                   | 'quixlo'; 'QX1' is no sound of ARPAbet
            {"quixlo": "M1 AA1"}                  | 'quixlo'; 'M1' is a consonant; write M
            {"quixlo": "M AA7"}                   | 'quixlo'; 'AA7' is no sound of ARPAbet
            {"quixlo": "M R"}                     | 'quixlo'; 'M R' has no vowel
            {"quixlo": ""}                        | 'quixlo'; has no vowel
            {"quixlo": {"like": "mar zzorbb"}}    | 'quixlo'; 'zzorbb' is no word that the dictionary knows
            {"quixlo": {"as": "mar low"}}         | 'quixlo'; write ARPAbet
            {"quixlo": {"like": "a", "b": 1}}     | 'quixlo'; write ARPAbet
            {"quixlo": 7}                         | 'quixlo'; write ARPAbet
            {"young quixlo": "M AA1"}             | 'young quixlo'; one word
            {"привет": "M AA1"}                   | 'привет'; Latin letters
            {"a": "M AA1", "a": "M AA1"}          | not JSON; Duplicate field
            ["quixlo"]                            | no object
            {"quixlo": "M AA1"                    | not JSON
            {"quixlo": "M AA1"} {}                | after the last }
            """)
    void aWrongEntryIsNamedInOneSentence(String json, String parts) throws IOException {
        write("yours.json", json);
        assertThatThrownBy(this::read)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("yours.json")
                .hasMessageContainingAll(parts.split("; "))
                .message()
                .doesNotContain("\n");
    }

    @Test
    void theLineOfAWrongEntryIsSaid() throws IOException {
        write("yours.json", "{\n  \"one\": \"W AH1 N\",\n  \"quixlo\": \"QX\"\n}");
        assertThatThrownBy(this::read).hasMessageContaining("line 3, word 'quixlo'");
    }

    @Test
    void aLaterFileWinsAndALikeMayUseAnEarlierEntry() throws IOException {
        write("a.json", "{\"quixlo\": \"M AA1\", \"zorb\": \"Z AO1 R B\"}");
        write("b.json", "{\"quixlo\": {\"like\": \"zorb day\"}}");
        write("notes.txt", "no JSON");
        assertThat(said("quixlo")).isEqualTo("Z AO1 R B D EY2");
    }

    @Test
    void noFolderIsNoWords() {
        assertThat(LexiconJson.read(folder.resolve("absent"), English.DICTIONARY)
                        .words())
                .isEmpty();
    }

    @Test
    void ourOwnLexiconSaysOnlyWhatTheDictionaryDoesNot() {
        Sayings ours = LexiconJson.read(English.HOME.resolve("presets/lexicon"), English.DICTIONARY);
        assertThat(ours.words()).hasSizeGreaterThan(150);
        ours.words()
                .forEach((word, said) -> assertThat(English.DICTIONARY.phonemes(word))
                        .as(word)
                        .isNotEqualTo(java.util.Optional.of(said)));
        assertThat(Respelling.arpabet("F IH1 N AH0")).isEqualTo(ours.words().get("finna"));
    }

    private Sayings read() {
        return LexiconJson.read(folder, English.DICTIONARY);
    }

    private String said(String word) {
        List<Stressed> sounds = read().words().get(word);
        assertThat(sounds).as(word).isNotNull();
        return sounds.stream()
                .map(each -> each.phoneme() + (each.stress() < 0 ? "" : String.valueOf(each.stress())))
                .collect(Collectors.joining(" "));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
