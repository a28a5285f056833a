package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnsetDetectorTest {
    private static final float[] SPEECH = Opponent.named("rico").sound().samples();

    @Test
    void onsetsAreInOrderAndApart() {
        var onsets = OnsetDetector.detect(SPEECH, 16_000);
        for (int i = 1; i < onsets.size(); i++) {
            assertThat(onsets.get(i).seconds() - onsets.get(i - 1).seconds()).isGreaterThan(0.05);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rico", "dana", "marlow", "tess"})
    void whatRisesClearlyInSpeechIsAnOnsetOrAGlideBeforeOne(String name) {
        float[] speech = Opponent.named(name).sound().samples();
        var onsets = OnsetDetector.detect(speech, 16_000);
        var clear = RiseDetector.detect(speech, 16_000).stream()
                .filter(rise -> rise.novelty() > 1)
                .toList();
        long found = clear.stream()
                .filter(rise -> onsets.stream().anyMatch(onset -> isOf(onset, rise)))
                .count();
        assertThat(clear).hasSizeGreaterThan(20);
        assertThat(found / (double) clear.size()).isGreaterThan(0.9);
    }

    private static boolean isOf(Onset onset, Onset rise) {
        double later = onset.seconds() - rise.seconds();
        return -0.03 < later && later < 0.08;
    }

    @Test
    void drumsAloneHaveFewerOnsetsThanTheyHaveRises() {
        float[] drums = Tones.drums(8, 16_000);
        assertThat(OnsetDetector.detect(drums, 16_000).size())
                .isLessThan(RiseDetector.detect(drums, 16_000).size() / 2);
    }

    @Test
    void silenceAndNothingHaveNone() {
        assertThat(OnsetDetector.detect(new float[16_000], 16_000)).isEmpty();
        assertThat(OnsetDetector.detect(new float[0], 16_000)).isEmpty();
        assertThat(OnsetDetector.detect(new float[100], 16_000)).isEmpty();
    }

    @Test
    void aSampleRateThatNoHostHasIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> OnsetDetector.detect(new float[9], 4_000));
    }
}
