package comeback.perform;

import java.util.Arrays;
import org.jtransforms.fft.FloatFFT_1D;

/// Finds where the vowels of a phrase really start, near where each is expected, from its sound.
///
/// A vowel starts where the vowel bands (250 to 1800 Hz, compressed by a root) rise the fastest: spectral flux,
/// in steps of 2.5 ms. Keeps working memory: for one thread at a time.
public final class VowelDetector {
    private static final int DECIMATION = 4;
    private static final int RATE = Synthesis.SAMPLE_RATE / DECIMATION;
    private static final int STEP = 30;
    private static final double STEPS_PER_SECOND = (double) RATE / STEP;
    private static final int WINDOW = 192;
    private static final int SIZE = 256;
    private static final double LOWEST_HZ = 250;
    private static final double HIGHEST_HZ = 1800;
    private static final int BANDS = 12;
    private static final double ROOT = 0.3;
    private static final double SMOOTH_STEPS = 3.2;
    private static final int REACH = 9;
    /// So much early it reads, by measure on sound whose onsets are known because it was spliced there.
    private static final double EARLY_SECONDS = 0.0019;
    private static final double PRIOR_SECONDS = 0.035;
    private static final double FARTHEST_SECONDS = 0.075;

    private final FloatFFT_1D fft = new FloatFFT_1D(SIZE);
    private final float[] spectrum = new float[SIZE];
    private final float[] hann = new float[WINDOW];

    public VowelDetector() {
        for (int i = 0; i < WINDOW; i++) {
            hann[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / WINDOW));
        }
    }

    /// @param samples at {@link Performer#SAMPLE_RATE}
    /// @param expected seconds from the first sample, one a vowel
    /// @return seconds, one a vowel; NaN where nothing rises within 75 ms
    public double[] detect(float[] samples, double[] expected) {
        double[] rise = rise(bands(decimated(samples)));
        double[] found = new double[expected.length];
        for (int k = 0; k < expected.length; k++) {
            found[k] = nearest(rise, expected[k]);
        }
        return found;
    }

    /// The best peak of the rise, sooner one near `expected` than a somewhat higher one afar.
    private static double nearest(double[] rise, double expected) {
        int from = Math.max(1, (int) Math.ceil((expected - FARTHEST_SECONDS) * STEPS_PER_SECOND));
        int to = Math.min(rise.length - 2, (int) Math.floor((expected + FARTHEST_SECONDS) * STEPS_PER_SECOND));
        double best = 0;
        double found = Double.NaN;
        for (int step = from; step <= to; step++) {
            boolean peak = rise[step] >= rise[step - 1] && rise[step] > rise[step + 1];
            double away = (step / STEPS_PER_SECOND - expected) / PRIOR_SECONDS;
            double score = rise[step] * Math.exp(-0.5 * away * away);
            if (peak && score > best) {
                double bend = rise[step - 1] - 2 * rise[step] + rise[step + 1];
                double shift = bend < 0 ? 0.5 * (rise[step - 1] - rise[step + 1]) / bend : 0;
                best = score;
                found = (step + Math.clamp(shift, -0.5, 0.5)) / STEPS_PER_SECOND + EARLY_SECONDS;
            }
        }
        return found;
    }

    /// A quarter of the rate, by means of four: what folds down from 10 kHz and up is too weak to move an onset.
    private static float[] decimated(float[] samples) {
        float[] slow = new float[samples.length / DECIMATION];
        for (int i = 0; i < slow.length; i++) {
            float sum = 0;
            for (int j = 0; j < DECIMATION; j++) {
                sum += samples[i * DECIMATION + j];
            }
            slow[i] = sum / DECIMATION;
        }
        return slow;
    }

    /// Power of each band to the 0.3, `[step][band]`; step i is centred at i / 400 seconds.
    private double[][] bands(float[] slow) {
        double[][] bands = new double[slow.length / STEP + 1][BANDS];
        int lowest = (int) Math.round(LOWEST_HZ * SIZE / RATE);
        int highest = (int) Math.round(HIGHEST_HZ * SIZE / RATE);
        for (int step = 0; step < bands.length; step++) {
            transform(slow, step * STEP - WINDOW / 2);
            for (int bin = lowest; bin < highest; bin++) {
                float real = spectrum[2 * bin];
                float imaginary = spectrum[2 * bin + 1];
                bands[step][(bin - lowest) * BANDS / (highest - lowest)] += real * real + imaginary * imaginary;
            }
            for (int band = 0; band < BANDS; band++) {
                bands[step][band] = Math.pow(bands[step][band], ROOT);
            }
        }
        return bands;
    }

    private void transform(float[] slow, int start) {
        Arrays.fill(spectrum, 0);
        int to = Math.min(WINDOW, slow.length - start);
        for (int i = Math.max(0, -start); i < to; i++) {
            spectrum[i] = slow[start + i] * hann[i];
        }
        fft.realForward(spectrum);
    }

    private static double[] rise(double[][] bands) {
        double[] rise = new double[bands.length];
        for (int at = 0; at < rise.length; at++) {
            for (int band = 0; band < BANDS; band++) {
                double slope = 0;
                for (int step = -REACH; step <= REACH; step++) {
                    double bell = Math.exp(-step * step / (2 * SMOOTH_STEPS * SMOOTH_STEPS));
                    slope += step * bell * bands[Math.clamp(at + step, 0, rise.length - 1)][band];
                }
                rise[at] += Math.max(0, slope);
            }
        }
        return rise;
    }
}
