package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {
    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 44_100, 48_000, 96_000, 192_000, 384_000, 768_000})
    void aToneKeepsItsPitchAndPlaceWhateverTheBlocks(int rate) {
        float[] tone = new float[rate];
        for (int i = 0; i < rate; i++) {
            tone[i] = (float) Math.sin(2 * Math.PI * 1_000 * i / rate);
        }
        float[] whole = through(rate, tone, rate);
        assertThat(whole.length).isBetween(15_999, 16_001);
        for (int k = 500; k < 15_500; k++) {
            assertThat(whole[k]).isCloseTo((float) Math.sin(2 * Math.PI * k / 16), within(0.02f));
        }
        assertThat(through(rate, tone, 441)).isEqualTo(whole);
    }

    private static float[] through(int rate, float[] sound, int block) {
        Resampler resampler = new Resampler(rate);
        float[] out = new float[0];
        for (int at = 0; at < sound.length; at += block) {
            out = join(out, resampler.push(Arrays.copyOfRange(sound, at, Math.min(sound.length, at + block))));
        }
        return join(out, resampler.flush());
    }

    private static float[] join(float[] left, float[] right) {
        float[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
