package comeback.listen;

import comeback.sound.Syllable;
import java.util.List;

/// A heard word laid over the recording; times are seconds from the recording's first sample.
///
/// @param syllables what its letters say, in order
/// @param vowelSeconds where each syllable's vowel begins
/// @param strengths how loud each vowel is against the verse's median, in decibels
record TimedWord(
        String text,
        double confidence,
        double startSeconds,
        double endSeconds,
        List<Syllable> syllables,
        List<Double> vowelSeconds,
        List<Double> strengths) {
    TimedWord {
        syllables = List.copyOf(syllables);
        vowelSeconds = List.copyOf(vowelSeconds);
        strengths = List.copyOf(strengths);
    }
}
