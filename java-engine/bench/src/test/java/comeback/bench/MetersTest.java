package comeback.bench;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.perform.Performer;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every detector finds the onsets of sound that was made to have them, to within a constant of its own.
class MetersTest {
    private static final int RATE = Performer.SAMPLE_RATE;
    private static final double FADE_SECONDS = 0.012;

    static Stream<OnsetMeter> meters() {
        return Stream.of(new OwnMeter(), new EnvelopeMeter(), new EarMeter());
    }

    @ParameterizedTest
    @MethodSource("meters")
    void onsetsAreFoundWhereTheyAre(OnsetMeter meter) {
        double[] onsets = onsets();
        double[] found = meter.onsets(hissesAndVowels(onsets), shifted(onsets, 0.02));
        double[] errors = new double[onsets.length];
        for (int k = 0; k < errors.length; k++) {
            errors[k] = 1000 * (found[k] - onsets[k]);
        }
        double constant = Figures.median(errors);
        assertThat(constant).isBetween(-8.0, 4.0);
        for (double error : errors) {
            assertThat(error - constant).isBetween(-4.0, 4.0);
        }
    }

    @ParameterizedTest
    @MethodSource("meters")
    void aVowelThatComesLateIsSaidToBeLate(OnsetMeter meter) {
        double[] onsets = onsets();
        double[] there = meter.onsets(hissesAndVowels(onsets), onsets);
        double[] late = meter.onsets(hissesAndVowels(shifted(onsets, 0.015)), onsets);
        double[] moved = new double[onsets.length];
        for (int k = 0; k < moved.length; k++) {
            moved[k] = 1000 * (late[k] - there[k]);
        }
        assertThat(Figures.median(moved)).isBetween(12.0, 18.0);
    }

    private static double[] onsets() {
        SplittableRandom chance = new SplittableRandom(3);
        double[] onsets = new double[12];
        double at = 0.3;
        for (int k = 0; k < onsets.length; k++) {
            onsets[k] = at;
            at += 0.25 + 0.1 * chance.nextDouble();
        }
        return onsets;
    }

    private static double[] shifted(double[] seconds, double by) {
        return Arrays.stream(seconds).map(each -> each + by).toArray();
    }

    /// Before each onset 80 ms of hiss above 4 kHz, after it 120 ms of a buzz at 150 Hz.
    private static float[] hissesAndVowels(double[] onsets) {
        SplittableRandom chance = new SplittableRandom(4);
        float[] sound = new float[(int) ((onsets[onsets.length - 1] + 0.5) * RATE)];
        float before = 0;
        for (int i = 0; i < sound.length; i++) {
            double seconds = i / (double) RATE;
            float noise = (float) (chance.nextDouble() - 0.5);
            for (double onset : onsets) {
                double since = seconds - onset;
                if (since > -0.08 && since < 0) {
                    sound[i] += 0.1f * (noise - before);
                }
                if (since > -FADE_SECONDS / 2 && since < 0.12) {
                    double fade =
                            Math.clamp(since / FADE_SECONDS + 0.5, 0, 1) * Math.clamp((0.12 - since) / 0.03, 0, 1);
                    sound[i] += (float) (fade * buzz(seconds));
                }
            }
            before = noise;
        }
        return sound;
    }

    private static double buzz(double seconds) {
        double sum = 0;
        for (int harmonic = 1; harmonic <= 20; harmonic++) {
            sum += 0.05 * Math.cos(2 * Math.PI * 150 * harmonic * seconds + harmonic) / Math.sqrt(harmonic);
        }
        return sum;
    }
}
