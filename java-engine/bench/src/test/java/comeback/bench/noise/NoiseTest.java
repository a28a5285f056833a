package comeback.bench.noise;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bench.Biquad;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each sound is what its name says, by level and by spectrum.
class NoiseTest {
    private static final int SECOND = Noise.SAMPLE_RATE;

    @ParameterizedTest
    @ValueSource(strings = {"silence", "pinkNoise", "hum", "clicks", "drums", "bassLine", "crowd"})
    void itStaysWithinFullScaleAndComesAgain(String name) {
        Noise noise = Noise.all(1).get(name).get();
        float[] first = noise.block(45 * SECOND);
        double loudest = 0;
        for (float sample : first) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        assertThat(loudest).isBetween(1e-6, 1.0);
        assertThat(Arrays.equals(Noise.all(1).get(name).get().block(SECOND), Arrays.copyOf(first, SECOND)))
                .isTrue();
    }

    @Test
    void silenceIsItsLastBit() {
        assertThat(decibels(block("silence", 2))).isBetween(-97.0, -90.0);
    }

    @Test
    void pinkNoiseFallsByThreeDecibelsAnOctaveAndSwells() {
        float[] sound = block("pinkNoise", 30);
        double low = inBand(sound, 200, 400);
        assertThat(inBand(sound, 800, 1_600) - low).isBetween(-1.0, 1.0);
        assertThat(inBand(sound, 3_200, 6_400) - low).isBetween(-1.5, 1.5);
        assertThat(decibels(Arrays.copyOf(sound, SECOND))).isBetween(-43.0, -37.0);
        assertThat(decibels(Arrays.copyOfRange(sound, 14 * SECOND, 16 * SECOND)))
                .isBetween(-12.0, -8.0);
    }

    @Test
    void humIsTheMainsAndItsHarmonics() {
        float[] sound = block("hum", 20);
        float[] europe = Arrays.copyOf(sound, 10 * SECOND);
        float[] america = Arrays.copyOfRange(sound, 10 * SECOND, 20 * SECOND);
        assertThat(decibels(europe)).isBetween(-21.0, -19.0);
        assertThat(tone(europe, 50) - tone(europe, 60)).isGreaterThan(30);
        assertThat(tone(america, 60) - tone(america, 50)).isGreaterThan(30);
        assertThat(tone(europe, 150) - tone(europe, 50)).isBetween(-8.0, -4.0);
        assertThat(tone(europe, 170)).isLessThan(tone(europe, 150) - 30);
    }

    @Test
    void clicksAreShortAndAboutFourASecond() {
        float[] sound = block("clicks", 60);
        int clicks = 0;
        int quiet = 0;
        int rest = 0;
        for (float sample : sound) {
            quiet += Math.abs(sample) < 0.001 ? 1 : 0;
            clicks += Math.abs(sample) > 0.05 && rest > SECOND / 100 ? 1 : 0;
            rest = Math.abs(sample) > 0.05 ? 0 : rest + 1;
        }
        assertThat(clicks).isBetween(170, 290);
        assertThat(quiet / (double) sound.length).isGreaterThan(0.9);
    }

    @Test
    void theBassIsLowAndMoves() {
        float[] sound = block("bassLine", 20);
        assertThat(decibels(sound)).isBetween(-24.0, -10.0);
        assertThat(inBand(sound, 30, 250)).isGreaterThan(inBand(sound, 800, 8_000) + 10);
        assertThat(Math.abs(tone(Arrays.copyOf(sound, SECOND), 55)
                        - tone(Arrays.copyOfRange(sound, 3 * SECOND, 4 * SECOND), 55)))
                .isGreaterThan(2);
    }

    @Test
    void drumsStrikeOverTheWholeSpectrumInTwoPatterns() {
        float[] sound = block("drums", 34);
        assertThat(decibels(sound)).isBetween(-26.0, -8.0);
        float[] own = Arrays.copyOf(sound, 20 * SECOND);
        float[] other = Arrays.copyOfRange(sound, 21 * SECOND, 34 * SECOND);
        for (float[] beat : new float[][] {own, other}) {
            assertThat(inBand(beat, 40, 120)).isGreaterThan(-45);
            assertThat(inBand(beat, 6_000, 12_000)).isGreaterThan(-55);
        }
        assertThat(Arrays.equals(Arrays.copyOf(own, other.length), other)).isFalse();
    }

    @Test
    void aCrowdSoundsWhereVoicesDoAndKeepsItsLevel() {
        float[] sound = block("crowd", 40);
        assertThat(decibels(sound)).isBetween(-27.0, -25.0);
        assertThat(inBand(sound, 250, 2_500)).isGreaterThan(inBand(sound, 4_000, 12_000) + 15);
        for (int second = 0; second < 40; second++) {
            assertThat(decibels(Arrays.copyOfRange(sound, second * SECOND, (second + 1) * SECOND)))
                    .isBetween(-31.0, -21.0);
        }
    }

    private static float[] block(String name, int seconds) {
        return Noise.all(1).get(name).get().block(seconds * SECOND);
    }

    private static double inBand(float[] sound, double lowHz, double highHz) {
        return decibels(Biquad.bandPass(sound, SECOND, lowHz, highHz));
    }

    private static double decibels(float[] sound) {
        double[] copy = new double[sound.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = sound[i];
        }
        return decibels(copy);
    }

    private static double decibels(double[] sound) {
        return 10
                * Math.log10(
                        Arrays.stream(sound).map(each -> each * each).average().orElse(0) + 1e-20);
    }

    /// The level of one frequency.
    private static double tone(float[] sound, double hertz) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < sound.length; i++) {
            double phase = 2 * Math.PI * hertz * i / SECOND;
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / sound.length);
            real += window * sound[i] * Math.cos(phase);
            imaginary += window * sound[i] * Math.sin(phase);
        }
        return 20 * Math.log10(Math.hypot(real, imaginary) / sound.length + 1e-12);
    }
}
