package comeback.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.English;
import comeback.model.ModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterToSoundTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            zorbane,     Z AO1 R . B EY0 N
            quixlo,      K W IH1 K . S L OW0
            vantello,    V AE0 N . T EH1 . L OW0
            marcelina,   M AA0 R . S AH0 . L IY1 . N AH0
            zzorb,       Z AO1 R B
            krenz,       K R EH1 N Z
            hmpf,        HH M P F AH1
            tobrick,     T OW1 . B R IH0 K
            """)
    void namesAreSaidByTheirLetters(String word, String said) {
        assertThat(Written.of(Syllabifier.syllables(LetterToSound.guess(word)))).isEqualTo(said);
    }

    /// What is checked here was learnt; how the unseen is said, the learner measures (tools/letters).
    @Test
    void mostWordsOfTheDictionaryHaveTheirSyllablesAndTheirStress() throws IOException {
        List<String> words = words();
        SplittableRandom chance = new SplittableRandom(1);
        int tried = 2_000;
        int counted = 0;
        int stressed = 0;
        for (int i = 0; i < tried; i++) {
            String word = words.get(chance.nextInt(words.size()));
            List<Integer> truth = stresses(
                    Syllabifier.syllables(English.DICTIONARY.phonemes(word).orElseThrow()));
            List<Integer> guess = stresses(Syllabifier.syllables(LetterToSound.guess(word)));
            counted += truth.size() == guess.size() ? 1 : 0;
            stressed += truth.size() == guess.size() && truth.indexOf(1) == guess.indexOf(1) ? 1 : 0;
        }
        assertThat(counted).isGreaterThan(tried * 93 / 100);
        assertThat(stressed).isGreaterThan(tried * 80 / 100);
    }

    @Test
    void anyLettersAreSaid() {
        for (long seed = 1; seed <= 2_000; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            String word = chance.ints(chance.nextInt(0, 30), 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            List<Integer> stresses = stresses(Syllabifier.syllables(LetterToSound.guess(word)));
            assertThat(stresses)
                    .as("seed %d: %s", seed, word)
                    .containsOnlyOnce(1)
                    .hasSizeLessThan(30);
        }
    }

    @Test
    void aTreeAnswersByTheFactsItAsksAbout() {
        SoundTree tree = SoundTree.parse("K?0{e:S,h:CH?1{s:_}}");
        assertThat(tree.ask("a", "a")).isEqualTo("K");
        assertThat(tree.ask("e", "s")).isEqualTo("S");
        assertThat(tree.ask("h", "t")).isEqualTo("CH");
        assertThat(tree.ask("h", "s")).isEmpty();
        assertThatThrownBy(() -> SoundTree.parse("K?0{e:S")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SoundTree.parse("K}S")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> stresses(Pronunciation said) {
        return said.syllables().stream().map(Syllable::stress).toList();
    }

    private static List<String> words() throws IOException {
        Path file = ModelStore.standard().root().resolve("cmudict-1.1.3/cmudict.dict");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.substring(0, line.indexOf(' ')))
                    .filter(word -> word.matches("[a-z]{3,}"))
                    .filter(word -> English.DICTIONARY.phonemes(word).orElseThrow().stream()
                            .anyMatch(sound -> sound.stress() == 1))
                    .toList();
        }
    }
}
