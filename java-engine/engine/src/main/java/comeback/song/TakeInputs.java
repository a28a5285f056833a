package comeback.song;

import comeback.bank.Taste;

/// What a take was made from: the same words, style, taste and seed write the same lyric again.
///
/// @param words the opponent's as they were heard then, the topic, or the producer's own; lines parted by newlines
/// @param revision of those words: how often they had changed
/// @param seed of the lyric
/// @param taste of the producer as it was then
/// @param intensity that it was performed with, 0 to 1
public record TakeInputs(String words, long revision, long seed, Taste taste, double intensity) {}
