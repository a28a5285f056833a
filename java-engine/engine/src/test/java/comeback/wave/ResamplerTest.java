package comeback.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {
    private static final int SECONDS = 4;

    @ParameterizedTest
    @CsvSource({
        "44100, 48000",
        "48000, 16000",
        "16000, 48000",
        "24000, 48000",
        "96000, 48000",
        "192000, 16000",
        "44100, 16000",
        "8000, 48000"
    })
    void keepsASineWhereItIs(int fromHz, int toHz) {
        double hertz = Math.min(fromHz, toHz) * 0.2;
        Sound out = Resampler.to(sine(fromHz, hertz), toHz);
        assertThat(out.samples()).hasSize(SECONDS * toHz);
        double[] sineAndCosine = project(out, hertz);
        double delayFrames = -Math.atan2(sineAndCosine[1], sineAndCosine[0]) / (2 * Math.PI * hertz) * toHz;
        assertThat(delayFrames).isCloseTo(0, within(0.001));
        assertThat(decibels(Math.hypot(sineAndCosine[0], sineAndCosine[1]))).isCloseTo(0, within(0.1));
        assertThat(decibels(residual(out, hertz, sineAndCosine))).isLessThan(-60);
    }

    @ParameterizedTest
    @CsvSource({
        "48000, 16000, 0.52",
        "48000, 16000, 0.7",
        "96000, 48000, 0.56",
        "192000, 48000, 1.3",
        "44100, 16000, 0.6"
    })
    void keepsOutWhatTheLowerRateCannotHold(int fromHz, int toHz, double ofTheLower) {
        Sound out = Resampler.to(sine(fromHz, ofTheLower * toHz), toHz);
        double power = 0;
        for (int i = toHz; i < 3 * toHz; i++) {
            power += out.samples()[i] * (double) out.samples()[i];
        }
        assertThat(decibels(Math.sqrt(power / toHz))).isLessThan(-60);
    }

    @Test
    void givesTheSameInPiecesAsAtOnce() {
        Random chance = new Random(3);
        float[] noise = new float[100_003];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = chance.nextFloat() - 0.5f;
        }
        float[] whole = Resampler.to(new Sound(44_100, noise), 16_000).samples();
        Resampler resampler = new Resampler(44_100, 16_000);
        float[] pieces = new float[0];
        for (int from = 0; from < noise.length; ) {
            int to = Math.min(noise.length, from + chance.nextInt(5000));
            pieces = join(pieces, resampler.feed(Arrays.copyOfRange(noise, from, to)));
            from = to;
        }
        pieces = join(pieces, resampler.finish());
        assertThat(pieces).hasSameSizeAs(whole);
        assertThat(pieces).containsExactly(whole, within(1e-6f));
    }

    @Test
    void servesSoundsShorterThanItsFilter() {
        assertThat(Resampler.to(new Sound(44_100, new float[1]), 48_000).samples())
                .hasSize(2);
        assertThat(Resampler.to(new Sound(48_000, new float[0]), 16_000).samples())
                .isEmpty();
        assertThat(Resampler.to(new Sound(48_000, new float[7]), 16_000).samples())
                .hasSize(3);
    }

    private static Sound sine(int rate, double hertz) {
        float[] samples = new float[rate * SECONDS];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return new Sound(rate, samples);
    }

    /// How much sine and cosine of `hertz` the two middle seconds hold.
    private static double[] project(Sound sound, double hertz) {
        int rate = sound.sampleRate();
        double sine = 0;
        double cosine = 0;
        for (int i = rate; i < 3 * rate; i++) {
            double phase = 2 * Math.PI * hertz * i / rate;
            sine += sound.samples()[i] * Math.sin(phase) / rate;
            cosine += sound.samples()[i] * Math.cos(phase) / rate;
        }
        return new double[] {sine, cosine};
    }

    private static double residual(Sound sound, double hertz, double[] sineAndCosine) {
        int rate = sound.sampleRate();
        double power = 0;
        for (int i = rate; i < 3 * rate; i++) {
            double phase = 2 * Math.PI * hertz * i / rate;
            double rest = sound.samples()[i] - sineAndCosine[0] * Math.sin(phase) - sineAndCosine[1] * Math.cos(phase);
            power += rest * rest;
        }
        return Math.sqrt(power / rate);
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(Math.max(amplitude, 1e-12));
    }

    private static float[] join(float[] first, float[] second) {
        float[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
