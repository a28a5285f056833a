package comeback.bench;

import be.tarsos.dsp.pitch.Yin;
import comeback.perform.Performer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jtransforms.fft.FloatFFT_1D;

/// Tells voices apart from their sound alone: median pitch and the shape of its mean spectrum, held
/// against what each voice has on other words.
final class Likeness {
    private static final int WINDOW = 2048;
    private static final int BANDS = 16;
    private static final double LOWEST_HZ = 150;
    private static final double HIGHEST_HZ = 9000;
    private static final double SOUNDING = 0.02;

    private final Map<String, double[]> known = new LinkedHashMap<>();
    private final double[] spread = new double[BANDS + 1];

    /// Learns what a voice sounds like on the mean, and how much its lines vary.
    void learn(String voice, List<Rendition> verse) {
        List<double[]> all =
                verse.stream().map(line -> features(line.samples())).toList();
        double[] mean = new double[BANDS + 1];
        for (double[] features : all) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += features[i] / all.size();
            }
        }
        for (double[] features : all) {
            for (int i = 0; i < mean.length; i++) {
                spread[i] += (features[i] - mean[i]) * (features[i] - mean[i]) / all.size();
            }
        }
        known.put(voice, mean);
    }

    /// The voice that the sound is most like, each feature counted against how much it varies within voices.
    ///
    /// @throws IllegalStateException when none was learnt
    String nearest(List<Rendition> lines) {
        double[] features = new double[BANDS + 1];
        for (Rendition line : lines) {
            double[] one = features(line.samples());
            for (int i = 0; i < features.length; i++) {
                features[i] += one[i] / lines.size();
            }
        }
        return known.entrySet().stream()
                .min(java.util.Comparator.comparingDouble(voice -> distance(voice.getValue(), features)))
                .orElseThrow(() -> new IllegalStateException("no voice was learnt"))
                .getKey();
    }

    private double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]) / (spread[i] + 1e-6);
        }
        return sum;
    }

    /// Decibels of each band against the mean of all, and last the pitch in semitones.
    private static double[] features(float[] samples) {
        FloatFFT_1D fft = new FloatFFT_1D(WINDOW);
        Yin yin = new Yin(Performer.SAMPLE_RATE, WINDOW);
        double[] powers = new double[BANDS];
        List<Double> pitches = new ArrayList<>();
        for (int at = 0; at + WINDOW <= samples.length; at += WINDOW / 2) {
            float[] frame = Arrays.copyOfRange(samples, at, at + WINDOW);
            if (rms(frame) < SOUNDING) {
                continue;
            }
            var pitch = yin.getPitch(frame.clone());
            if (pitch.isPitched() && pitch.getPitch() > 50 && pitch.getPitch() < 600) {
                pitches.add(12 * Math.log(pitch.getPitch() / 100) / Math.log(2));
            }
            fft.realForward(frame);
            for (int bin = 1; bin < WINDOW / 2; bin++) {
                int band = band((double) bin * Performer.SAMPLE_RATE / WINDOW);
                if (band >= 0) {
                    powers[band] += frame[2 * bin] * frame[2 * bin] + frame[2 * bin + 1] * frame[2 * bin + 1];
                }
            }
        }
        double[] features = new double[BANDS + 1];
        double mean = Arrays.stream(powers).map(Likeness::decibels).average().orElse(0);
        for (int band = 0; band < BANDS; band++) {
            features[band] = decibels(powers[band]) - mean;
        }
        features[BANDS] =
                Figures.median(pitches.stream().mapToDouble(Double::doubleValue).toArray());
        return features;
    }

    private static int band(double hertz) {
        double along = Math.log(hertz / LOWEST_HZ) / Math.log(HIGHEST_HZ / LOWEST_HZ);
        return along < 0 || along >= 1 ? -1 : (int) (along * BANDS);
    }

    private static double decibels(double power) {
        return 10 * Math.log10(power + 1e-9);
    }

    private static double rms(float[] frame) {
        double sum = 0;
        for (float sample : frame) {
            sum += sample * sample / frame.length;
        }
        return Math.sqrt(sum);
    }
}
