package comeback.write;

import comeback.sound.Syllable;
import comeback.time.Ppq;

/// A syllable on its place: where its vowel starts, and how it is to be said.
///
/// @param word index of its word within the line
/// @param syllableInWord index within the word
/// @param vowelOnset where the vowel starts, micro-timing included
/// @param slot where it was planned, in sixteenths from its line's bar line (negative for a pickup); thirds of a
/// quarter
///     in triplets
/// @param accent 0 for none to 1 for the punch
/// @param rhymes whether it is part of a planned rhyme
public record PlacedSyllable(
        Syllable syllable, int word, int syllableInWord, Ppq vowelOnset, double slot, double accent, boolean rhymes) {}
