package comeback.listen;

import java.util.List;

/// A heard word laid over the recording; times are seconds from the recording's first sample.
///
/// @param fit how well the sound bears its phones out, in the mean over them: see {@link PhoneTimer.TimedPhone}
/// @param vowels one a syllable, in order
record TimedWord(
        String text, double confidence, double fit, double startSeconds, double endSeconds, List<TimedVowel> vowels) {
    TimedWord {
        vowels = List.copyOf(vowels);
    }
}
