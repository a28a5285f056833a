package comeback.verse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import comeback.English;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWordsTest {
    private static final EnglishWords WORDS = EnglishWords.read(English.HOME.resolve("presets/words"));

    @ParameterizedTest
    @CsvSource({
        "greenhouse, THING",
        "greenhouses, PLURAL",
        "children, PERSON",
        "children, PLURAL",
        "geese, ANIMAL",
        "lobsters, FOOD",
        "ponies, PLURAL",
        "thief, PERSON",
        "stopped, PARTICIPLE",
        "carried, PAST",
        "took, PAST",
        "taken, PARTICIPLE",
        "hiding, GERUND",
        "runnin, GERUND",
        "runnin', GERUND",
        "hits, VERB",
        "laziest, ADJECTIVE",
        "slowly, ADVERB",
        "patience, IDEA",
        "monday, TIME",
        "rose, NAME",
        "riga, TOWN",
        "señora, WORD"
    })
    void tellsWhatAWordCanBe(String word, WordClass is) {
        assertThat(WORDS.is(word, WordClasses.of(is))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "took, PARTICIPLE",
        "greenhouse, PLURAL",
        "patience, THING",
        "sister, THING",
        "darwin, GERUND",
        "xyzzy, WORD"
    })
    void tellsNoMore(String word, WordClass isNot) {
        assertThat(WORDS.is(word, WordClasses.of(isNot))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"greenhouses", "stopped", "hers", "brother's", "bro", "wahala", "christmas"})
    void knowsTheWordsOfTheLanguage(String word) {
        assertThat(WORDS.has(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "tromso", "riga", "shuggie", "quixlo"})
    void knowsNoNames(String word) {
        assertThat(WORDS.has(word)).isFalse();
    }

    @Test
    void ownWordsLieBeside(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "# ours\nthing: glorp\n");
        Files.writeString(folder.resolve("b.txt"), "person verbal: glorp blen");

        EnglishWords words = EnglishWords.read(folder);

        assertThat(words.is("glorps", WordClasses.of(WordClass.THING))).isTrue();
        assertThat(words.is("glorp", WordClasses.of(WordClass.PERSON))).isTrue();
        assertThat(words.is("blenning", WordClasses.of(WordClass.GERUND))).isTrue();
        assertThat(words.has("glor")).isFalse();
    }

    @Test
    void aLineOfNoClassesIsToldOf(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "thing: glorp\nthings: blen\n");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> EnglishWords.read(folder))
                .withMessageContaining(file.toString())
                .withMessageContaining("'things'");
    }
}
