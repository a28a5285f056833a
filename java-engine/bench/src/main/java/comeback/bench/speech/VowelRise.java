package comeback.bench.speech;

import comeback.bench.Biquad;
import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How much later than a synthesiser says its vowels really start: what it calls a start may be the middle of a
/// transition or lie a window early.
///
/// The criterion is the steepest rise, within 60 ms of the stated time, of the 250 to 1800 Hz band's smoothed amplitude
/// to the 0.6 (power to the 0.3: about how loud it is heard); of all vowels after silence or a consonant without a
/// voice, the median. One constant a voice that says enough of them, else one a synthesiser, is all that is taken off.
public final class VowelRise {
    private static final int STEPS_PER_SECOND = 1_000;
    private static final double FARTHEST_SECONDS = 0.06;
    private static final double SMOOTH_SECONDS = 0.012;
    private static final int ENOUGH = 60;

    private VowelRise() {}

    /// The utterances with every phone moved by what was measured of its voice.
    ///
    /// @param all of one synthesiser
    /// @param found seconds by voice, or by synthesiser; filled in
    public static List<Utterance> corrected(String synthesiser, List<Utterance> all, Map<String, Double> found) {
        Map<String, List<Double>> byVoice = new HashMap<>();
        for (Utterance utterance : all) {
            byVoice.computeIfAbsent(utterance.voice(), voice -> new ArrayList<>())
                    .addAll(distances(utterance));
        }
        double common =
                median(byVoice.values().stream().flatMap(Collection::stream).toList());
        found.put(synthesiser, common);
        byVoice.forEach((voice, distances) -> {
            if (distances.size() >= ENOUGH) {
                found.put(voice, median(distances));
            }
        });
        return all.stream()
                .map(utterance -> utterance.later(found.getOrDefault(utterance.voice(), common)))
                .toList();
    }

    /// A vowel after silence or a consonant without a voice, whose start can be seen.
    ///
    /// @param statedSeconds where the synthesiser says it starts
    /// @param risenSeconds where its band rises most steeply
    public record Clear(double statedSeconds, double risenSeconds) {}

    /// Those of an utterance that have a steepest rise near where they are stated.
    public static List<Clear> clear(Utterance utterance) {
        double[] rise = rise(utterance.samples(), utterance.sampleRate());
        List<Clear> clear = new ArrayList<>();
        for (int i = 0; i < utterance.phones().size(); i++) {
            TimedPhone phone = utterance.phones().get(i);
            Phoneme before = i == 0 ? null : utterance.phones().get(i - 1).phoneme();
            if (phone.isVowel() && (before == null || !before.isVoiced())) {
                steepest(rise, phone.startSeconds())
                        .ifPresent(seconds -> clear.add(new Clear(phone.startSeconds(), seconds)));
            }
        }
        return clear;
    }

    /// Seconds from each stated vowel start to the steepest rise near it, where that is clear.
    private static List<Double> distances(Utterance utterance) {
        return clear(utterance).stream()
                .map(each -> each.risenSeconds() - each.statedSeconds())
                .toList();
    }

    private static Optional<Double> steepest(double[] rise, double seconds) {
        int from = Math.max(0, (int) Math.round((seconds - FARTHEST_SECONDS) * STEPS_PER_SECOND));
        int to = Math.min(rise.length - 1, (int) Math.round((seconds + FARTHEST_SECONDS) * STEPS_PER_SECOND));
        int best = from;
        for (int step = from; step <= to; step++) {
            best = rise[step] > rise[best] ? step : best;
        }
        boolean isPeak = best > from && best < to && rise[best] > 0;
        return isPeak ? Optional.of(best / (double) STEPS_PER_SECOND) : Optional.empty();
    }

    /// The slope of the band's loudness, a value a millisecond.
    private static double[] rise(float[] samples, int sampleRate) {
        double[] band = Biquad.bandPass(samples, sampleRate, 250, 1_800);
        double[] loudness = new double[(int) ((long) samples.length * STEPS_PER_SECOND / sampleRate)];
        for (int step = 0; step < loudness.length; step++) {
            int centre = (int) ((long) step * sampleRate / STEPS_PER_SECOND);
            int half = (int) (SMOOTH_SECONDS / 2 * sampleRate);
            double power = 0;
            for (int i = Math.max(0, centre - half); i < Math.min(band.length, centre + half); i++) {
                power += band[i] * band[i];
            }
            loudness[step] = Math.pow(power / (2.0 * half), 0.3);
        }
        double[] rise = new double[loudness.length];
        int span = (int) (SMOOTH_SECONDS * STEPS_PER_SECOND);
        for (int step = span; step < loudness.length - span; step++) {
            for (int i = 1; i <= span; i++) {
                rise[step] += loudness[step + i] - loudness[step - i];
            }
        }
        return rise;
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /// The 10th and 90th percentile and the median, in milliseconds: how far the times of a voice are to be trusted.
    public static double[] spread(List<Utterance> all) {
        double[] sorted = all.stream()
                .flatMap(utterance -> distances(utterance).stream())
                .mapToDouble(seconds -> 1_000 * seconds)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? new double[0]
                : Arrays.stream(new double[] {0.1, 0.5, 0.9})
                        .map(share -> sorted[(int) (share * (sorted.length - 1))])
                        .toArray();
    }
}
