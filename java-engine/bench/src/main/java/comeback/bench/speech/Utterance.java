package comeback.bench.speech;

import java.util.Arrays;
import java.util.List;

/// Speech and what is said in it when.
///
/// @param samples mono, ±1
/// @param phones in order of time, without overlaps; what lies between them is silence
public record Utterance(String voice, float[] samples, int sampleRate, List<TimedPhone> phones) {
    public Utterance {
        phones = List.copyOf(phones);
    }

    public double seconds() {
        return samples.length / (double) sampleRate;
    }

    /// Where vowels begin, in seconds.
    public double[] vowels() {
        return phones.stream()
                .filter(TimedPhone::isVowel)
                .mapToDouble(TimedPhone::startSeconds)
                .toArray();
    }

    /// The same sound, its phones that much later.
    Utterance later(double seconds) {
        return new Utterance(
                voice,
                samples,
                sampleRate,
                phones.stream().map(phone -> phone.later(seconds)).toList());
    }

    /// The root of the mean square of what sounds: of the tenths of a second within 20 dB of the loudest.
    public static double level(float[] samples, int sampleRate) {
        int span = Math.max(1, sampleRate / 10);
        double[] powers = new double[samples.length / span];
        for (int i = 0; i < powers.length; i++) {
            for (int j = i * span; j < (i + 1) * span; j++) {
                powers[i] += samples[j] * samples[j] / (double) span;
            }
        }
        double least = Arrays.stream(powers).max().orElse(0) / 100;
        return Math.sqrt(
                Arrays.stream(powers).filter(power -> power >= least).average().orElse(0));
    }
}
