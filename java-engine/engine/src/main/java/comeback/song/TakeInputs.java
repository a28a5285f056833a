package comeback.song;

/// What a take was made from: the same words, style and seed write the same lyric again.
///
/// @param words the opponent's as they were heard then, the topic, or the producer's own; lines parted by newlines
/// @param revision of those words: how often they had changed
/// @param seed of the lyric
/// @param intensity that it was performed with, 0 to 1
public record TakeInputs(String words, long revision, long seed, double intensity) {}
