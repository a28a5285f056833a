package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read out of a recogniser's tokens.
class TranscriptionTest {
    @Test
    void wordsAreSmallAndBareAndKnowTheirTokens() {
        Transcription heard = heard("▁You", "'re", "▁run", "nin", "’", ",", "▁Twenty", "-one", "▁'", "Cause", "’");
        assertThat(heard.words())
                .containsExactly(
                        new SpokenWord("you're", 0, 2, -0.5),
                        new SpokenWord("runnin", 2, 5, -3),
                        new SpokenWord("twenty", 6, 7, -6),
                        new SpokenWord("one", 7, 8, -7),
                        new SpokenWord("cause", 8, 11, -9));
    }

    /// The first of them as Moonshine wrote what was said to it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Call 911, the boy is burning.            | call nine one one the boy is burning
                    I made $5 million and I spent it.        | i made five million dollars and i spent it
                    I got $100,000 and a bag                 | i got one hundred thousand dollars and a bag
                    born in the 80s in the 42nd Street.      | born in the eighties in the forty second street
                    It was 90% luck, and the rest            | it was ninety percent luck and the rest
                    He paid 250 for a pair, 20 bucks         | he paid two fifty for a pair twenty bucks
                    Turn the 808 up, let the speaker         | turn the eight oh eight up let the speaker
                    at 3 o'clock, 24/7                       | at three o'clock twenty four seven
                    The bill & a £1 coin                     | the bill and a one pound coin
                    It's $20, million dollar man             | it's twenty dollars million dollar man
                    """)
    void numbersComeOutAsTheyAreSaid(String written, String said) {
        assertThat(texts(heard("▁" + written.replace(' ', '▁')))).isEqualTo(said);
    }

    @Test
    void theWordsOfAFigureHaveAllOfItsTokens() {
        Transcription heard = heard("▁on", "▁$", "5", "▁mill", "ion", ".");
        assertThat(heard.words())
                .containsExactly(
                        new SpokenWord("on", 0, 1, 0),
                        new SpokenWord("five", 1, 3, -1.5),
                        new SpokenWord("million", 3, 6, -4),
                        new SpokenWord("dollars", 3, 6, -4));
    }

    @Test
    void whateverIsWrittenHasNoDigitAndReadsTheSameHoweverItIsCut() {
        String signs = "0123456789.,:/-$€£%#+&@'’abkmsthAé▁▁▁";
        for (long seed = 1; seed <= 2_000; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            List<String> cut = new ArrayList<>(List.of(""));
            int length = chance.nextInt(1, 30);
            for (int i = 0; i < length; i++) {
                char sign = signs.charAt(chance.nextInt(signs.length()));
                text.append(sign);
                cut.set(cut.size() - 1, cut.getLast() + sign);
                if (chance.nextInt(3) == 0) {
                    cut.add("");
                }
            }
            Transcription pieces = heard(cut.toArray(String[]::new));
            assertThat(texts(pieces)).as("seed %d: '%s'", seed, text).isEqualTo(texts(heard(text.toString())));
            assertThat(texts(pieces)).as("seed %d: '%s'", seed, text).doesNotContainPattern("[0-9$%]");
            int last = 0;
            for (SpokenWord word : pieces.words()) {
                assertThat(word.endToken()).isGreaterThan(word.firstToken()).isGreaterThanOrEqualTo(last);
                last = word.endToken();
            }
        }
    }

    private static String texts(Transcription heard) {
        return String.join(" ", heard.words().stream().map(SpokenWord::text).toList());
    }

    /// Each token as sure as its place: 0, -1, -2 and so on, so that a word of tokens 0 and 1 has -.5.
    private static Transcription heard(String... tokens) {
        List<Token> all = new ArrayList<>();
        for (String token : tokens) {
            all.add(new Token(all.size(), token, -all.size()));
        }
        return new Transcription(all);
    }
}
