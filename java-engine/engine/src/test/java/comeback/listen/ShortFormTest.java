package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormTest {
    @ParameterizedTest
    @CsvSource({
        "i, am, i'm",
        "you, are, you're",
        "he, is, he's",
        "we, have, we've",
        "they, will, they'll",
        "that, is, that's",
        "where, is, where's"
    })
    void englishShortensThese(String first, String second, String form) {
        assertThat(ShortForm.of(first, second)).contains(form);
        assertThat(English.LEXICON.knows(form)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"i, is", "you, am", "he, are", "that, are", "we, has", "rico, is", "are, you", "you, run"})
    void andNotThese(String first, String second) {
        assertThat(ShortForm.of(first, second)).isEmpty();
    }
}
