package comeback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrongWordsTest {
    /// The last one is the sha256 of "fnord".
    private static final StrongWords WORDS = new StrongWords(
            Set.of("damn", "hell"),
            Set.of("shit", "ass", "fuckin"),
            Set.of("grot"),
            Set.of("20dd5ea141e2f5e6fd9e409e44e1f916691d4ca5d0fe198e3349978c2d8b33f2"));

    @ParameterizedTest
    @CsvSource({
        "a classic shell assessed, CLEAN",
        "Damn straight, RADIO",
        "'what the hell’s this', RADIO",
        "all that hell and SHIT, EXPLICIT",
        "two 'shits' given, EXPLICIT",
        "half-ass rhymes, EXPLICIT",
        "fuckin' nothing, EXPLICIT"
    })
    void aTextIsAsStrongAsItsStrongestWord(String text, Rating rating) {
        for (Rating most : Rating.values()) {
            assertThat(WORDS.allow(text, most)).isEqualTo(rating.within(most));
        }
    }

    @ParameterizedTest
    @CsvSource({"a Fnord word", "all of the fnords", "the fnord's", "GROT", "those grots are shit"})
    void whatIsRefusedIsSaidAtNoRating(String text) {
        assertThat(WORDS.refusedIn(text)).isPresent();
        assertThat(WORDS.allow(text, Rating.EXPLICIT)).isFalse();
    }

    @Test
    void twoListsAreOne() {
        StrongWords both = WORDS.and(new StrongWords(Set.of("blast"), Set.of(), Set.of(), Set.of()));
        assertThat(both.rating("blast")).isEqualTo(Rating.RADIO);
        assertThat(both.rating("damn")).isEqualTo(Rating.RADIO);
        assertThat(both.refusedIn("a grumbling word")).isEmpty();
    }
}
