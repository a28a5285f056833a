package comeback.listen;

import comeback.sound.Syllable;
import org.jspecify.annotations.Nullable;

/// A vowel in the recording.
///
/// @param syllable what the text says there, or null where it says nothing
/// @param seconds from the recording's first sample to where the vowel begins
/// @param strength how loud it is against the verse's median, in decibels
/// @param hertz its pitch, or 0 where it has none
record TimedVowel(@Nullable Syllable syllable, double seconds, double strength, double hertz) {}
