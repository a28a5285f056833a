package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiseDetectorTest {
    private static final double[] BEGINNINGS = {0.2, 0.413, 0.627, 0.8, 1.105, 1.31, 1.499, 1.75};

    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 44_100, 48_000, 96_000, 192_000})
    void everyVowelIsFoundWhereItBeginsAtAnySampleRate(int sampleRate) {
        List<Onset> onsets = RiseDetector.detect(Tones.vowels(BEGINNINGS, 0.11, 2.2, sampleRate), sampleRate);
        assertThat(onsets).hasSize(BEGINNINGS.length);
        for (int i = 0; i < BEGINNINGS.length; i++) {
            assertThat(onsets.get(i).seconds()).isCloseTo(BEGINNINGS[i], within(0.015));
        }
        double bias = DoubleStream.iterate(0, i -> i < BEGINNINGS.length, i -> i + 1)
                .map(i -> onsets.get((int) i).seconds() - BEGINNINGS[(int) i])
                .average()
                .orElseThrow();
        assertThat(bias).isCloseTo(0, within(0.010));
    }

    @Test
    void quietSoundGivesTheSameOnsetsAsLoud() {
        float[] loud = Tones.vowels(BEGINNINGS, 0.11, 2.2, 16_000);
        float[] quiet = new float[loud.length];
        for (int i = 0; i < loud.length; i++) {
            quiet[i] = loud[i] / 8;
        }
        assertThat(RiseDetector.detect(quiet, 16_000)).hasSameSizeAs(RiseDetector.detect(loud, 16_000));
    }

    @Test
    void silenceAndNothingHaveNone() {
        assertThat(RiseDetector.detect(new float[16_000], 16_000)).isEmpty();
        assertThat(RiseDetector.detect(new float[0], 16_000)).isEmpty();
    }

    @Test
    void aSampleRateThatNoHostHasIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> RiseDetector.detect(new float[9], 4_000));
    }
}
