package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechFeaturesTest {
    private static final float[] SPEECH = Opponent.named("dana").sound().samples();

    @Test
    void loudnessDoesNotMatter() {
        float[] quiet = SPEECH.clone();
        for (int i = 0; i < quiet.length; i++) {
            quiet[i] /= 4;
        }
        assertThat(meanDistance(SpeechFeatures.of(quiet, 16_000), SpeechFeatures.of(SPEECH, 16_000)))
                .isLessThan(0.02);
    }

    @ParameterizedTest
    @ValueSource(ints = {22_050, 48_000, 96_000})
    void theSampleRateDoesNotMatter(int sampleRate) {
        float[] other = Resampler.to(new Sound(16_000, SPEECH), sampleRate).samples();
        assertThat(meanDistance(SpeechFeatures.of(other, sampleRate), SpeechFeatures.of(SPEECH, 16_000)))
                .isLessThan(0.1);
    }

    @Test
    void whatComesLaterChangesNothingBefore() {
        int cut = 2 * 16_000;
        float[][] whole = SpeechFeatures.of(SPEECH, 16_000);
        float[][] start = SpeechFeatures.of(Arrays.copyOf(SPEECH, cut), 16_000);
        int last = (int) (100 * (2 - SpeechFeatures.AHEAD_SECONDS));
        for (int row = 0; row <= last; row++) {
            assertThat(start[row]).isEqualTo(whole[row]);
        }
    }

    @Test
    void aDarkRoomIsForgotten() {
        float[] dark = SPEECH.clone();
        for (int i = 1; i < dark.length; i++) {
            dark[i] = 0.7f * dark[i - 1] + SPEECH[i];
        }
        float[][] darkRows = SpeechFeatures.of(dark, 16_000);
        float[][] rows = SpeechFeatures.of(SPEECH, 16_000);
        assertThat(meanDistance(tail(darkRows), tail(rows))).isLessThan(0.25);
    }

    @Test
    void silenceIsFinite() {
        for (float[] row : SpeechFeatures.of(new float[8_000], 16_000)) {
            for (float value : row) {
                assertThat(value).isCloseTo(0, within(1e-3f));
            }
        }
    }

    private static float[][] tail(float[][] rows) {
        return Arrays.copyOfRange(rows, 200, rows.length);
    }

    private static double meanDistance(float[][] one, float[][] other) {
        double sum = 0;
        int rows = Math.min(one.length, other.length) - 2;
        for (int row = 2; row < rows; row++) {
            for (int band = 0; band < SpeechFeatures.BANDS; band++) {
                sum += Math.abs(one[row][band] - other[row][band]) / SpeechFeatures.BANDS / (rows - 2);
            }
        }
        return sum;
    }
}
