package comeback.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordErrorsTest {
    @Test
    void aWordSwappedOneDroppedAndOneAddedAreThree() {
        WordErrors errors = WordErrors.of(
                List.of("You build it like a carpenter", "I measure"),
                List.of("you built it like carpenter I measure up"));
        assertThat(errors).isEqualTo(new WordErrors(8, 3));
        assertThat(errors.rate()).isEqualTo(0.375);
    }

    @Test
    void capitalsApostrophesAndHyphensAreNoErrors() {
        assertThat(WordErrors.of(List.of("It's three o'clock", "boom-bap"), List.of("ITS three OClock boom bap")))
                .isEqualTo(new WordErrors(5, 0));
    }

    @Test
    void errorsOfSeveralVersesAddUp() {
        WordErrors both = WordErrors.of(List.of("one two"), List.of("one"))
                .plus(WordErrors.of(List.of("three four"), List.of("three four five")));
        assertThat(both).isEqualTo(new WordErrors(4, 2));
    }
}
