package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.sound.Phoneme;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlidesTest {
    @Test
    void anOnsetInAGlideMovesToWhereTheVowelTakesOver() {
        List<Onset> settled = Glides.settled(List.of(new Onset(0.10, 1)), said(Phoneme.W, 14, Phoneme.EY, 40));
        assertThat(settled).singleElement().satisfies(onset -> {
            assertThat(onset.seconds()).isCloseTo(0.135, within(0.005));
            assertThat(onset.novelty()).isEqualTo(1);
        });
    }

    @Test
    void anOnsetInAVowelOrAfterAnotherConsonantStays() {
        Onset onset = new Onset(0.10, 1);
        assertThat(Glides.settled(List.of(onset), said(Phoneme.W, 10, Phoneme.EY, 40)))
                .containsExactly(onset);
        assertThat(Glides.settled(List.of(onset), said(Phoneme.T, 14, Phoneme.EY, 40)))
                .containsExactly(onset);
    }

    @Test
    void aVowelTooFarAwayIsNotReachedFor() {
        Onset onset = new Onset(0.10, 1);
        assertThat(Glides.settled(List.of(onset), said(Phoneme.R, 25, Phoneme.EY, 40)))
                .containsExactly(onset);
    }

    @Test
    void itComesNoNearerToTheNextOnset() {
        List<Onset> both = List.of(new Onset(0.10, 1), new Onset(0.16, 1));
        assertThat(Glides.settled(both, said(Phoneme.L, 15, Phoneme.EY, 40))).isEqualTo(both);
    }

    /// A consonant for so many rows, then a vowel.
    private static PhoneScores said(Phoneme consonant, int consonantRows, Phoneme vowel, int rows) {
        float[][] posteriors = new float[rows][PhoneScores.PHONES];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(posteriors[row], (float) Math.log(0.1 / (PhoneScores.PHONES - 1)));
            Phoneme phoneme = row < consonantRows ? consonant : vowel;
            posteriors[row][PhoneScores.index(phoneme)] = (float) Math.log(0.9);
        }
        return new PhoneScores(posteriors, new float[rows]);
    }
}
