package comeback.engine;

import comeback.listen.Onset;
import comeback.listen.OnsetDetector;
import comeback.perform.PerformedSyllable;
import comeback.perform.Phrase;
import comeback.perform.Take;
import comeback.song.OnsetErrors;
import java.util.ArrayList;
import java.util.List;

/// Measures where a take's vowels really start, by the ear's detector, which the voice does not use.
///
/// Each declared onset is held against the nearest one found; none within 100 ms counts as 100 ms.
final class OnsetCheck {
    private static final double FARTHEST_SECONDS = 0.1;

    private OnsetCheck() {}

    static OnsetErrors of(Take take) {
        List<Double> errors = new ArrayList<>();
        for (Phrase phrase : take.phrases()) {
            double start = phrase.firstFrame() / (double) take.sampleRate();
            List<Onset> found = OnsetDetector.detect(phrase.samples(), take.sampleRate());
            for (PerformedSyllable syllable : phrase.syllables()) {
                double declared = syllable.declaredSeconds() - start;
                double nearest = found.stream()
                        .mapToDouble(onset -> Math.abs(onset.seconds() - declared))
                        .min()
                        .orElse(FARTHEST_SECONDS);
                errors.add(1000 * Math.min(nearest, FARTHEST_SECONDS));
            }
        }
        return OnsetErrors.of(errors);
    }
}
