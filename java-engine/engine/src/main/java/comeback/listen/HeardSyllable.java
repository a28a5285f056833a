package comeback.listen;

import comeback.sound.Syllable;
import comeback.time.Ppq;
import org.jspecify.annotations.Nullable;

/// A syllable found in the sound: the time of its vowel's onset, and what it says where the text tells.
///
/// @param syllable the label laid over the sound, or null where sound has a syllable and the text has none
/// @param word index of its word in {@link Heard#words()}, or -1 when unlabelled
/// @param strength how loud its vowel is against the verse's median, in decibels
/// @param hertz its vowel's pitch, or 0 where none is clear
/// @param accent how far it stands out against those around it, 0 to 1; one half is not at all
public record HeardSyllable(
        Ppq vowelOnset, @Nullable Syllable syllable, int word, double strength, double hertz, double accent) {
    /// The same, so many quarter notes later.
    public HeardSyllable later(double quarters) {
        return new HeardSyllable(vowelOnset.plus(quarters), syllable, word, strength, hertz, accent);
    }
}
