package comeback.verse;

import static comeback.English.syllables;
import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhymeLawTest {
    @ParameterizedTest
    @CsvSource({
        "time to back up, about to crack up, 2",
        "sent to detention, did I mention, 2",
        "parking ticket, in a minute, 2",
        "right to the core, through your floor, 1",
        "break a sweat, collect a debt, 1",
        "a folder of lies, everyone rise, 1",
        "the radio, play me though, 3"
    })
    void hearsRhymes(String one, String other, int syllables) {
        assertThat(RhymeLaw.between(syllables(one), syllables(other)))
                .hasValueSatisfying(rhyme -> assertThat(rhyme.syllables()).isEqualTo(syllables));
    }

    @ParameterizedTest
    @CsvSource({
        "the same chain, another chain",
        "knight, night",
        "detention, tension in the air",
        "her, ha",
        "car, caw",
        "on the mic, made of ice",
        "belt, boot"
    })
    void refusesWhatOnlyLooksLikeRhyme(String one, String other) {
        assertThat(RhymeLaw.between(syllables(one), syllables(other))).isEmpty();
    }

    @Test
    void rhymeIsSymmetricAndNothingRhymesWithItself() {
        List<String> words = List.of(
                "back up crack up detention mention sick it ticket minute finish radio studio core floor bar star bizarre king ring thing money honey funny sunny city pity gritty pretty flow grow although Toronto"
                        .split(" "));
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            String one = pick(words, random) + " " + pick(words, random);
            String other = pick(words, random) + " " + pick(words, random);
            assertThat(RhymeLaw.between(syllables(one), syllables(other)))
                    .as(one + " / " + other)
                    .isEqualTo(RhymeLaw.between(syllables(other), syllables(one)));
            assertThat(RhymeLaw.between(syllables(one), syllables(one))).isEmpty();
        }
    }

    @Test
    void everyRhymeOfOneSyllableSharesItsFamily() {
        for (String pair : List.of("core floor", "lies rise", "sweat debt", "law saw")) {
            String[] words = pair.split(" ");
            assertThat(tail(words[0]).family()).isEqualTo(tail(words[1]).family());
        }
    }

    private static RhymeTail tail(String word) {
        return RhymeTail.of(VerseSyllable.of(English.line(word)));
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
