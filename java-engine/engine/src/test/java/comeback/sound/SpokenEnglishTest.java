package comeback.sound;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenEnglishTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            detention, D IH0 . T EH1 N . SH AH0 N
            rappin', R AE1 . P IH0 N
            'cause, K AH1 Z
            gangsta, G AE1 NG . S T AH0
            trophies, T R OW1 . F IY0 Z
            clickbaited, K L IH1 K . B EY2 . T IH0 D
            24, T W EH1 N . T IY0 . F AO1 R
            Rolexes, R OW1 . L EH0 K . S IH0 Z
            """)
    void saysWhatRappersWrite(String word, String said) {
        assertThat(written(English.LEXICON.pronounce(word))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"Zorbane, 2", "Quixlo, 2", "Bratislavo, 4", "Krell, 1", "shh, 1", "?!, 1"})
    void guessesWhatNoDictionaryLists(String word, int syllables) {
        assertThat(English.LEXICON.pronounce(word).syllables()).hasSize(syllables);
    }

    @Test
    void tellsKnownWordsFromGuesses() {
        assertThat(English.LEXICON.knows("chain")).isTrue();
        assertThat(English.LEXICON.knows("Zorbane")).isFalse();
    }

    private static String written(Pronunciation said) {
        return said.syllables().stream()
                .map(syllable -> syllable.phonemes().stream()
                        .map(phoneme -> phoneme.isVowel() ? phoneme.name() + syllable.stress() : phoneme.name())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" . "));
    }
}
