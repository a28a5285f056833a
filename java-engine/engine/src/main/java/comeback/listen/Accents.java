package comeback.listen;

import java.util.List;
import java.util.stream.IntStream;

/// How far syllables stand out against those around them, by loudness above all, then length, then pitch.
///
/// The order is that of Kochanski, Grabe, Coleman and Rosner (2005), "Loudness predicts prominence: fundamental
/// frequency lends little"; the units are ours.
final class Accents {
    private static final double AROUND_SECONDS = 0.8;
    private static final double LONGEST_SECONDS = 0.4;
    private static final double UNIT_DECIBELS = 3;
    private static final double UNIT_LOG_LENGTH = 0.7;
    private static final double UNIT_SEMITONES = 4;

    private Accents() {}

    /// For each vowel 0 to 1; one half is as its neighbours within .8 s are.
    static double[] of(List<TimedVowel> vowels) {
        return IntStream.range(0, vowels.size()).mapToDouble(i -> of(vowels, i)).toArray();
    }

    private static double of(List<TimedVowel> vowels, int index) {
        TimedVowel own = vowels.get(index);
        double loud = 0;
        double length = 0;
        double pitch = 0;
        int around = 0;
        int pitched = 0;
        for (int i = Math.max(0, index - 8); i < Math.min(vowels.size(), index + 9); i++) {
            TimedVowel other = vowels.get(i);
            if (i != index && Math.abs(other.seconds() - own.seconds()) <= AROUND_SECONDS) {
                around++;
                loud += own.strength() - other.strength();
                length += Math.log(seconds(vowels, index) / seconds(vowels, i));
                if (own.hertz() > 0 && other.hertz() > 0) {
                    pitched++;
                    pitch += 12 * Math.log(own.hertz() / other.hertz()) / Math.log(2);
                }
            }
        }
        double sum = loud / Math.max(1, around) / UNIT_DECIBELS
                + length / Math.max(1, around) / UNIT_LOG_LENGTH
                + pitch / Math.max(1, pitched) / UNIT_SEMITONES;
        return 1 / (1 + Math.exp(-sum));
    }

    /// Until the next vowel; the last is as long as any.
    private static double seconds(List<TimedVowel> vowels, int index) {
        double until = index + 1 < vowels.size()
                ? vowels.get(index + 1).seconds() - vowels.get(index).seconds()
                : LONGEST_SECONDS;
        return Math.clamp(until, 0.05, LONGEST_SECONDS);
    }
}
