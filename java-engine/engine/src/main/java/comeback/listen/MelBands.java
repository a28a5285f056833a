package comeback.listen;

import org.jtransforms.fft.FloatFFT_1D;

/// Sound as the power of mel bands from 250 to 1800 Hz, where vowels are loudest: one row each 10 ms.
///
/// Row `i` is centred at `i` hundredths of a second; powers do not depend on the sample rate. Not for two threads.
final class MelBands {
    static final int ROWS_PER_SECOND = 100;
    private static final double LOWEST_HZ = 250;
    private static final double HIGHEST_HZ = 1_800;
    private static final double WINDOW_SECONDS = 0.025;
    private static final double MELS_PER_BAND = 52;

    private final int sampleRate;
    private final float[] window;
    private final FloatFFT_1D fft;
    private final float[] spectrum;
    private final float[][] weights;

    MelBands(int sampleRate) {
        if (sampleRate < 8_000 || sampleRate > 192_000) {
            throw new IllegalArgumentException("a sample rate is 8000 to 192000 Hz, not " + sampleRate);
        }
        this.sampleRate = sampleRate;
        this.window = hann((int) Math.round(WINDOW_SECONDS * sampleRate));
        int size = Math.max(512, Integer.highestOneBit(window.length * 2 - 1));
        this.fft = new FloatFFT_1D(size);
        this.spectrum = new float[size];
        this.weights = weights(size);
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

    private float[] row(float[] samples, int centre) {
        java.util.Arrays.fill(spectrum, 0);
        int first = centre - window.length / 2;
        for (int i = Math.max(0, -first); i < window.length && first + i < samples.length; i++) {
            spectrum[i] = samples[first + i] * window[i];
        }
        fft.realForward(spectrum);
        float[] powers = new float[weights.length];
        for (int bin = 1; bin < spectrum.length / 2; bin++) {
            float real = spectrum[2 * bin];
            float imaginary = spectrum[2 * bin + 1];
            float power = real * real + imaginary * imaginary;
            for (int band = 0; band < weights.length; band++) {
                powers[band] += power * weights[band][bin];
            }
        }
        return powers;
    }

    private float[][] weights(int size) {
        double low = mel(LOWEST_HZ);
        int bands = (int) Math.round((mel(HIGHEST_HZ) - low) / MELS_PER_BAND) - 1;
        float[][] triangles = new float[bands][size / 2];
        for (int band = 0; band < bands; band++) {
            double peak = low + (band + 1) * MELS_PER_BAND;
            double sum = 0;
            for (int bin = 1; bin < size / 2; bin++) {
                double away = Math.abs(mel((double) bin * sampleRate / size) - peak) / MELS_PER_BAND;
                triangles[band][bin] = (float) Math.max(0, 1 - away);
                sum += triangles[band][bin];
            }
            for (int bin = 0; bin < size / 2; bin++) {
                triangles[band][bin] /= (float) Math.max(sum, 1e-6);
            }
        }
        return triangles;
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
