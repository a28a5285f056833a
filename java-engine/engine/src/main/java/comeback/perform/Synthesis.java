package comeback.perform;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jtransforms.fft.FloatFFT_1D;

/// Turns filters and a pitch into sound at 48 kHz: filtered pulses, noise, and what has a phase of
/// its own.
///
/// The model's spectra reach 12 kHz; they are transformed back at twice its rate, which doubles the rate
/// exactly. Keeps working memory: for one thread at a time.
final class Synthesis {
    static final int SAMPLE_RATE = 48_000;
    private static final int MODEL_RATE = 24_000;
    private static final int MODEL_WINDOW = 1200;
    private static final int MODEL_HOP = 300;
    private static final int WINDOW = 2 * MODEL_WINDOW;
    private static final int HOP = 2 * MODEL_HOP;
    private static final double MODEL_FRAMES_PER_SECOND = (double) MODEL_RATE / MODEL_HOP;
    /// Four overlapping squared Hann windows sum to 1.5; at the ends, fewer do, and the sound fades.
    private static final float LEAST_OVERLAP = 0.8f;

    private final FloatFFT_1D analysis = new FloatFFT_1D(MODEL_WINDOW);
    private final FloatFFT_1D resynthesis = new FloatFFT_1D(WINDOW);
    private final float[] modelHann = hann(MODEL_WINDOW);
    private final float[] hann = hann(WINDOW);
    private final float[] pulses = new float[MODEL_WINDOW];
    private final float[] frame = new float[WINDOW];

    /// @param f0Hz one a frame, below 40 where unvoiced
    /// @param grit of the pulses, 0 to 1
    /// @param warp where each moment of the filters is heard
    /// @param seed of the noise
    /// @return 600 samples a frame; the ends are not faded
    float[] render(Filters filters, float[] f0Hz, double grit, TimeWarp warp, long seed) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        float[] train = PulseTrain.of(warp.heard(f0Hz, MODEL_FRAMES_PER_SECOND), MODEL_HOP, MODEL_RATE, grit);
        float[] sound = new float[filters.frames() * HOP];
        float[] overlap = new float[sound.length];
        for (int index = 0; index < filters.frames(); index++) {
            int centre = (int) Math.round(warp.at(index / MODEL_FRAMES_PER_SECOND) * MODEL_RATE);
            Arrays.fill(frame, 0);
            boolean voiced = transformPulses(train, centre);
            fillBins(filters, index, voiced, chance);
            resynthesis.realInverse(frame, true);
            overlapAdd(sound, overlap, 2 * centre);
        }
        for (int i = 0; i < sound.length; i++) {
            sound[i] /= Math.max(overlap[i], LEAST_OVERLAP);
        }
        return sound;
    }

    /// The spectrum of the pulses round sample `centre`, each harmonic at its amplitude; false when
    /// there are none.
    private boolean transformPulses(float[] train, int centre) {
        boolean any = false;
        for (int i = 0; i < MODEL_WINDOW; i++) {
            int at = centre - MODEL_WINDOW / 2 + i;
            float value = at >= 0 && at < train.length ? train[at] : 0;
            pulses[i] = value * modelHann[i] / (MODEL_WINDOW / 4f);
            any |= value != 0;
        }
        if (any) {
            analysis.realForward(pulses);
        }
        return any;
    }

    private void fillBins(Filters filters, int index, boolean voiced, RandomGenerator chance) {
        for (int bin = 1; bin < Spectra.BINS - 1; bin++) {
            int at = index * Spectra.BINS + bin;
            float noise = filters.noise()[at];
            float real = filters.freeReal()[at] + noise * (float) chance.nextGaussian();
            float imaginary = filters.freeImaginary()[at] + noise * (float) chance.nextGaussian();
            if (voiced) {
                float re = pulses[2 * bin];
                float im = pulses[2 * bin + 1];
                float filterReal = filters.real()[at];
                float filterImaginary = filters.imaginary()[at];
                real += re * filterReal - im * filterImaginary;
                imaginary += re * filterImaginary + im * filterReal;
            }
            frame[2 * bin] = real;
            frame[2 * bin + 1] = imaginary;
        }
    }

    private void overlapAdd(float[] sound, float[] overlap, int centre) {
        float scale = (float) WINDOW / MODEL_WINDOW;
        int start = centre - WINDOW / 2;
        int to = Math.min(WINDOW, sound.length - start);
        for (int i = Math.max(0, -start); i < to; i++) {
            sound[start + i] += frame[i] * hann[i] * scale;
            overlap[start + i] += hann[i] * hann[i];
        }
    }

    private static float[] hann(int length) {
        float[] window = new float[length];
        for (int i = 0; i < length; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / length));
        }
        return window;
    }
}
