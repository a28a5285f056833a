package comeback.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What hardly moves is flat; what a professional's calmest verses do is not.
class FlatAffectTest {
    @Test
    void aVerseThatHardlyMovesIsFlat() {
        assertThat(FlatAffect.isFlat(new Motion(0.5, 1, 1.2, 0.1, 0.3, 0.6, 80, 80)))
                .isTrue();
    }

    @Test
    void accentsThatDoNotStandAreFlatHoweverMuchMoves() {
        assertThat(FlatAffect.isFlat(new Motion(2.5, 6, 4, 1, 2, 0.3, 100, 50))).isTrue();
    }

    @Test
    void theCalmEndOfRealRapIsNotFlat() {
        assertThat(FlatAffect.isFlat(new Motion(1.5, 3.3, 2.2, 0.2, 1.5, 0.8, 100, 50)))
                .isFalse();
    }
}
