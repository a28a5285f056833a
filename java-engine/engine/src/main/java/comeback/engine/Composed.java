package comeback.engine;

import comeback.write.Lyric;

/// A verse, and how long it took to write: milliseconds of this thread's clock.
///
/// @param parseMillis reading the opponent's words; 0 where there is no opponent
/// @param planMillis finding facts in them, and deciding
/// @param searchMillis finding words
public record Composed(Lyric lyric, double parseMillis, double planMillis, double searchMillis) {}
