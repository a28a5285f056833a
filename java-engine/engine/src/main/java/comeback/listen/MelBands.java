package comeback.listen;

import java.util.Arrays;
import org.jtransforms.fft.FloatFFT_1D;

/// Sound as the power of mel bands: one row each 10 ms.
///
/// Row `i` is centred at `i` hundredths of a second; powers do not depend on the sample rate. Not for two threads.
final class MelBands {
    static final int ROWS_PER_SECOND = 100;
    private static final double WINDOW_SECONDS = 0.025;
    private static final double VOWELS_LOWEST_HZ = 250;
    private static final double VOWELS_HIGHEST_HZ = 1_800;
    private static final double VOWELS_MELS_PER_BAND = 52;
    private static final double SPEECH_LOWEST_HZ = 80;
    private static final double SPEECH_HIGHEST_HZ = 3_800;
    static final int SPEECH_BANDS = 40;

    private final int sampleRate;
    private final float[] window;
    private final FloatFFT_1D fft;
    private final float[] spectrum;
    private final float[][] weights;
    private final int[] firstBins;

    /// From 250 to 1800 Hz, where vowels are loudest.
    static MelBands ofVowels(int sampleRate) {
        double span = mel(VOWELS_HIGHEST_HZ) - mel(VOWELS_LOWEST_HZ);
        int bands = (int) Math.round(span / VOWELS_MELS_PER_BAND) - 1;
        return new MelBands(sampleRate, 512, mel(VOWELS_LOWEST_HZ), VOWELS_MELS_PER_BAND, bands);
    }

    /// {@link #SPEECH_BANDS} from 80 to 3800 Hz: what a telephone keeps of speech. Bins are at most 16 Hz wide, so
    /// that the lowest bands have some at every rate.
    static MelBands ofSpeech(int sampleRate) {
        double span = mel(SPEECH_HIGHEST_HZ) - mel(SPEECH_LOWEST_HZ);
        int least = Integer.highestOneBit(Math.max(1, sampleRate / 16)) * 2;
        return new MelBands(sampleRate, least, mel(SPEECH_LOWEST_HZ), span / (SPEECH_BANDS + 1), SPEECH_BANDS);
    }

    private MelBands(int sampleRate, int leastBins, double lowestMel, double melsPerBand, int bands) {
        if (sampleRate < 8_000 || sampleRate > 192_000) {
            throw new IllegalArgumentException("a sample rate is 8000 to 192000 Hz, not " + sampleRate);
        }
        this.sampleRate = sampleRate;
        this.window = hann((int) Math.round(WINDOW_SECONDS * sampleRate));
        int size = Math.max(leastBins, Integer.highestOneBit(window.length * 2 - 1));
        this.fft = new FloatFFT_1D(size);
        this.spectrum = new float[size];
        this.weights = new float[bands][];
        this.firstBins = new int[bands];
        for (int band = 0; band < bands; band++) {
            float[] triangle = triangle(size, lowestMel + (band + 1) * melsPerBand, melsPerBand);
            int first = 1;
            while (first < triangle.length && triangle[first] == 0) {
                first++;
            }
            int end = triangle.length;
            while (end > first && triangle[end - 1] == 0) {
                end--;
            }
            firstBins[band] = first;
            weights[band] = Arrays.copyOfRange(triangle, first, end);
        }
    }

    /// How many samples before a row's centre, and after it, belong to it at most.
    int halfWindow() {
        return (window.length + 1) / 2;
    }

    /// Band powers, `[row][band]`, for as many rows as have their centre in the sound.
    float[][] rows(float[] samples) {
        int count = (int) ((long) samples.length * ROWS_PER_SECOND / sampleRate);
        float[][] rows = new float[count][];
        for (int row = 0; row < count; row++) {
            rows[row] = row(samples, (int) Math.round((double) row * sampleRate / ROWS_PER_SECOND));
        }
        return rows;
    }

    /// The row centred at a sample; what lies beyond the sound's ends is silent.
    float[] row(float[] samples, int centre) {
        Arrays.fill(spectrum, 0);
        int first = centre - window.length / 2;
        for (int i = Math.max(0, -first); i < window.length && first + i < samples.length; i++) {
            spectrum[i] = samples[first + i] * window[i];
        }
        fft.realForward(spectrum);
        float[] powers = new float[weights.length];
        for (int bin = 1; bin < spectrum.length / 2; bin++) {
            float real = spectrum[2 * bin];
            float imaginary = spectrum[2 * bin + 1];
            spectrum[bin] = real * real + imaginary * imaginary;
        }
        for (int band = 0; band < weights.length; band++) {
            float[] triangle = weights[band];
            for (int i = 0; i < triangle.length; i++) {
                powers[band] += spectrum[firstBins[band] + i] * triangle[i];
            }
        }
        return powers;
    }

    /// One band's weights over all bins of half the spectrum, of sum 1.
    private float[] triangle(int size, double peakMel, double halfMels) {
        float[] triangle = new float[size / 2];
        double sum = 0;
        for (int bin = 1; bin < size / 2; bin++) {
            double away = Math.abs(mel((double) bin * sampleRate / size) - peakMel) / halfMels;
            triangle[bin] = (float) Math.max(0, 1 - away);
            sum += triangle[bin];
        }
        for (int bin = 0; bin < size / 2; bin++) {
            triangle[bin] /= (float) Math.max(sum, 1e-6);
        }
        return triangle;
    }

    private static float[] hann(int length) {
        float[] hann = new float[length];
        for (int i = 0; i < length; i++) {
            hann[i] = (float) ((1 - Math.cos(2 * Math.PI * (i + 0.5) / length)) / length);
        }
        return hann;
    }

    private static double mel(double hertz) {
        return 2595 * Math.log10(1 + hertz / 700);
    }
}
