package comeback.listen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A heard word laid over the recording; times are seconds from the recording's first sample.
///
/// @param fit how well the sound bears its phones out, in the mean over them: see {@link PhoneTimer.TimedPhone}
/// @param vowels one a syllable, in order
/// @param inOne it and the word before it as the one word that they were said as ("you're"), or null
record TimedWord(
        String text,
        double confidence,
        double fit,
        double startSeconds,
        double endSeconds,
        List<TimedVowel> vowels,
        @Nullable TimedWord inOne) {
    TimedWord {
        vowels = List.copyOf(vowels);
    }

    /// A word by itself.
    TimedWord(
            String text,
            double confidence,
            double fit,
            double startSeconds,
            double endSeconds,
            List<TimedVowel> vowels) {
        this(text, confidence, fit, startSeconds, endSeconds, vowels, null);
    }

    /// The same, said in one with the word before it.
    TimedWord saidAs(TimedWord both) {
        return new TimedWord(text, confidence, fit, startSeconds, endSeconds, vowels, both);
    }
}
