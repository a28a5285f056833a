package comeback.verse;

import static comeback.English.line;
import static comeback.English.syllables;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void wordsLoseTheirPunctuationButKeepTheirApostrophes() {
        assertThat(line("\"You're rappin' 'cause I'm 'away'?\" — 24 bars, self-made"))
                .extracting(Line::words)
                .satisfies(words -> assertThat(words.stream().map(Word::text))
                        .containsExactly("You're", "rappin'", "'cause", "I'm", "away", "24", "bars", "self", "made"));
    }

    @Test
    void functionWordsAreLightAndTheRestKeepTheirStress() {
        assertThat(syllables("you came to the detention").stream().map(VerseSyllable::stressed))
                .containsExactly(false, true, false, false, false, true, false);
    }

    @Test
    void aLineOfNoWordsHasNoSyllables() {
        assertThat(line(" ... ").words()).isEmpty();
    }
}
