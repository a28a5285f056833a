package comeback.bench.ear;

import comeback.bench.Figures;
import comeback.bench.speech.Utterance;
import comeback.bench.speech.VowelRise;
import comeback.listen.Onset;
import comeback.listen.OnsetDetector;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How far the times that onsets are held against are to be trusted themselves.
///
/// Where a vowel starts can be seen after silence and after a consonant without a voice: its band rises. Of these clear
/// vowels it is told how well the stated time, the detector and the steepest rise agree by twos; what the stated time
/// and the rise disagree about, no detector can get right.
final class OnsetTruth {
    private static final double NEAR_SECONDS = 0.02;

    private OnsetTruth() {}

    static Map<String, Object> of(HeldOutVerses held) {
        int clear = 0;
        int statedAtRise = 0;
        int foundAtStated = 0;
        int foundAtRise = 0;
        for (Utterance line : held.utterances()) {
            double[] found = OnsetDetector.detect(line.samples(), line.sampleRate()).stream()
                    .mapToDouble(Onset::seconds)
                    .toArray();
            for (VowelRise.Clear vowel : VowelRise.clear(line)) {
                clear++;
                statedAtRise += Math.abs(vowel.statedSeconds() - vowel.risenSeconds()) <= NEAR_SECONDS ? 1 : 0;
                foundAtStated += isFound(found, vowel.statedSeconds()) ? 1 : 0;
                foundAtRise += isFound(found, vowel.risenSeconds()) ? 1 : 0;
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("offsetsSeconds", held.offsets());
        json.put("offMillisAt10And50And90Percent", tenths(VowelRise.spread(held.utterances())));
        json.put("clearVowels", clear);
        json.put("statedWithin20MillisOfRise", share(statedAtRise, clear));
        json.put("foundWithin20MillisOfStated", share(foundAtStated, clear));
        json.put("foundWithin20MillisOfRise", share(foundAtRise, clear));
        return json;
    }

    private static boolean isFound(double[] found, double seconds) {
        return Arrays.stream(found).anyMatch(each -> Math.abs(each - seconds) <= NEAR_SECONDS);
    }

    private static double share(int some, int all) {
        return Figures.thousandth(all == 0 ? 0 : some / (double) all);
    }

    private static List<Double> tenths(double[] values) {
        return Arrays.stream(values).mapToObj(Figures::tenth).toList();
    }
}
