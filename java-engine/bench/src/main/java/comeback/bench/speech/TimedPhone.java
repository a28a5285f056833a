package comeback.bench.speech;

import comeback.sound.Phoneme;
import org.jspecify.annotations.Nullable;

/// A phone between two moments of its utterance, in seconds from the first sample.
///
/// @param phoneme null for silence
public record TimedPhone(@Nullable Phoneme phoneme, double startSeconds, double endSeconds) {
    boolean isVowel() {
        return phoneme != null && phoneme.isVowel();
    }

    TimedPhone later(double seconds) {
        return new TimedPhone(phoneme, startSeconds + seconds, endSeconds + seconds);
    }
}
