package comeback.write;

import comeback.time.Ppq;
import comeback.verse.Line;

/// An ad-lib on its place in the gap after a line.
///
/// @param line what is shouted
/// @param at where its first vowel starts: on an eighth
/// @param quartersApart from one of its vowels to the next
/// @param until where it is to be silent
/// @param rings whether it sounds into the next line's first syllable
public record Shout(Line line, Ppq at, double quartersApart, Ppq until, boolean rings) {}
