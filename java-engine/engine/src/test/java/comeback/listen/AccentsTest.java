package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccentsTest {
    @Test
    void syllablesThatAreAllAlikeHaveNone() {
        double[] accents = Accents.of(vowels(0, 200, 0));
        assertThat(accents).startsWith(0.5, 0.5, 0.5);
        for (double accent : accents) {
            assertThat(accent).isBetween(0.2, 0.85);
        }
    }

    @Test
    void whatIsLouderHigherOrLongerThanItsNeighboursStandsOut() {
        assertThat(Accents.of(vowels(6, 200, 0))[4]).isGreaterThan(0.8);
        assertThat(Accents.of(vowels(0, 260, 0))[4]).isGreaterThan(0.6);
        assertThat(Accents.of(vowels(0, 200, 0.15))[4]).isGreaterThan(0.6);
        assertThat(Accents.of(vowels(-6, 200, 0))[4]).isLessThan(0.2);
    }

    @Test
    void nothingAndOneAreNoTrouble() {
        assertThat(Accents.of(List.of())).isEmpty();
        assertThat(Accents.of(List.of(new TimedVowel(null, 1, 0, 0)))).containsExactly(0.5);
    }

    /// Ten vowels, .15 s apart, at 200 Hz, of which the fifth is so much louder and so high, and so much longer.
    private static List<TimedVowel> vowels(double decibels, double hertz, double longer) {
        List<TimedVowel> vowels = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double seconds = 0.15 * i + (i > 4 ? longer : 0);
            vowels.add(new TimedVowel(null, seconds, i == 4 ? decibels : 0, i == 4 ? hertz : 200));
        }
        return vowels;
    }
}
