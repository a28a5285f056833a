package comeback.verse;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import org.junit.jupiter.api.Test;

/// Rhymes within a line.
class InternalRhymesTest {
    @Test
    void wordsThatRhymeWithALaterOneCount() {
        assertThat(count("I beat the heat and never miss a meat")).isEqualTo(2);
        assertThat(count("My flow is cold, your chain is gold")).isEqualTo(1);
        assertThat(count("I kick it like a ticket")).isZero();
    }

    @Test
    void aWordTwiceAndFunctionWordsDoNot() {
        assertThat(count("The money, money, money")).isZero();
        assertThat(count("You do what I do in the end")).isZero();
    }

    private static int count(String line) {
        return InternalRhymes.count(English.line(line));
    }
}
