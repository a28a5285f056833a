package comeback.engine;

import comeback.listen.Onset;
import comeback.listen.RiseDetector;
import comeback.perform.PerformedSyllable;
import comeback.perform.Phrase;
import comeback.perform.Take;
import comeback.song.MeasuredOnset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Measures where a take's vowels really start, by the ear's detector, which the voice does not use.
///
/// Of the onsets found, each syllable has the one nearest to where it is declared, within 100 ms.
final class OnsetCheck {
    private static final double FARTHEST_SECONDS = 0.1;
    /// The detector hears vowels that much before they start: found on spliced sound by `./comeback bench voice`.
    private static final double EARLY_SECONDS = 0.0047;

    private OnsetCheck() {}

    static List<MeasuredOnset> of(Take take) {
        List<MeasuredOnset> onsets = new ArrayList<>();
        for (Phrase phrase : take.phrases()) {
            double start = phrase.firstFrame() / (double) take.sampleRate();
            double[] found = RiseDetector.detect(phrase.samples(), take.sampleRate()).stream()
                    .mapToDouble(Onset::seconds)
                    .map(seconds -> start + seconds + EARLY_SECONDS)
                    .toArray();
            for (PerformedSyllable syllable : phrase.syllables()) {
                onsets.add(new MeasuredOnset(syllable, nearest(found, syllable.declaredSeconds())));
            }
        }
        return List.copyOf(onsets);
    }

    private static OptionalDouble nearest(double[] found, double declared) {
        return Arrays.stream(found)
                .boxed()
                .min(Comparator.comparingDouble(seconds -> Math.abs(seconds - declared)))
                .filter(seconds -> Math.abs(seconds - declared) <= FARTHEST_SECONDS)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
