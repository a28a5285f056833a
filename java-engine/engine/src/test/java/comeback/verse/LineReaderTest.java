package comeback.verse;

import static comeback.English.line;
import static comeback.English.syllables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It's 24/7, $1,000 at 7:30!           | It's; 24/7; $1,000; at; 7:30
            the mid-'90s, a .45 and a 9mm.       | the; mid; '90s; a; .45; and; a; 9mm
            #1 with 50% @ the R&B spot           | #1; with; 50%; @; the; R; &; B; spot
            o' lil' ‘round ’til rock'n'roll      | o'; lil'; 'round; 'til; rock'n'roll
            'quoted' and "double" (round)        | quoted; and; double; round
            A$AP cash$ #winning 4ever mp3        | A$AP; cash; winning; 4ever; mp3
            café ☕ 🔥fire🔥 -- go…               | café; fire; go
            привет my 你好 friend                 | my; friend
            """)
    void aLinesWords(String text, String words) {
        assertThat(line(text).words().stream().map(Word::text)).containsExactly(words.split("; "));
    }

    @ParameterizedTest
    @CsvSource({"$5 million, 5", "$2.5 billion, 7", "5 million, 3", "€3 hundred, 5"})
    void moneyIsNamedAfterItsScale(String text, int syllables) {
        assertThat(line(text).syllableCount()).isEqualTo(syllables);
    }

    @Test
    void theFirstWordInOtherLettersIsNamed() {
        assertThat(LineReader.unreadable("I say привет and 你好")).contains("привет");
        assertThat(LineReader.unreadable("naïve Straße, Dvořák 🔥 ½")).isEmpty();
        assertThatThrownBy(() -> LineReader.requireReadable("say 你好", "Line 2"))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("Line 2", "'你好'", "Latin", "write it as it sounds");
    }

    /// As much of it as a text file may have.
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "$a", "é", "7", "a'", "123-", "1,", "1.", "$", "'", "&", "ab", "a b ", "😀", "'s", "e\u0301"
            })
    void anEndlessLineIsReadOrRefusedInASentence(String again) {
        String text = again.repeat(65_536 / again.length());
        assertThat(line(text + " night").words()).last().extracting(Word::text).isEqualTo("night");
        Optional<String> unreadable = LineReader.unreadable(text);
        assertThat(unreadable.isPresent())
                .isEqualTo(!Set.of("$", "'", "&", "a b ", "😀").contains(again));
        unreadable.ifPresent(word -> assertThatThrownBy(() -> LineReader.requireReadable(text))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("The line '", "…'", word.length() + " characters long", "60 or fewer")
                .satisfies(problem -> assertThat(problem.getMessage()).hasSizeLessThan(250)));
    }

    @Test
    void aLongWordIsReadWhole() {
        assertThat(line("Taumatawhakatangihangakoauauotamateaturipukakapikimaunga it is")
                        .words())
                .hasSize(3);
        assertThat(LineReader.unreadable("so" + "o".repeat(58))).isEmpty();
        assertThat(LineReader.unreadable("so" + "o".repeat(59))).isPresent();
    }

    @Test
    void anyTextAtAllIsReadWithoutFail() {
        for (long seed = 1; seed <= 500; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.appendCodePoint(chance.nextInt(3) == 0 ? chance.nextInt(0x10FFFF) : chance.nextInt(0x250));
            }
            assertThat(line(text.toString()).words())
                    .as("seed %d", seed)
                    .allSatisfy(word -> assertThat(word.text()).isNotBlank());
        }
    }
}
