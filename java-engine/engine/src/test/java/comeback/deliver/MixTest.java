package comeback.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import comeback.time.Ppq;
import comeback.wave.Sound;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixTest {
    @Test
    void keepsEverySampleOnItsFrame() {
        Sound mix = Mix.of(List.of(
                new Mix.Layer(stem(3, 1, 0, 1), 1),
                new Mix.Layer(stem(-2, 1, 1, 0.5f), 2),
                new Mix.Layer(stem(5, 1), 1)));
        float peak = (float) Mix.PEAK;
        assertThat(mix.samples()).containsExactly(new float[] {peak / 2, 0, 0, peak / 2, 0, peak}, within(1e-6f));
    }

    @Test
    void peaksAtMinusOneDecibel() {
        Sound mix = Mix.of(List.of(new Mix.Layer(stem(0, 3, -9), 1)));
        assertThat(20 * Math.log10(Math.abs(mix.samples()[1])))
                .isCloseTo(-1, within(1e-4))
                .isLessThanOrEqualTo(-1);
        assertThat(Mix.of(List.of(new Mix.Layer(stem(0, 0, 0), 1))).samples()).containsExactly(0, 0);
    }

    @Test
    void refusesStemsOfTwoRates() {
        Stem other = new Stem(Ppq.ZERO, 0, 44_100, new float[1]);
        assertThatThrownBy(() -> Mix.of(List.of(new Mix.Layer(stem(0, 1), 1), new Mix.Layer(other, 1))))
                .hasMessageContaining("one sample rate");
    }

    private static Stem stem(long firstFrame, float... samples) {
        return new Stem(Ppq.ZERO, firstFrame, 48_000, samples);
    }
}
