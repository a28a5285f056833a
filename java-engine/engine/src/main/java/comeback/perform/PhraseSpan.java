package comeback.perform;

/// One line's place in a take, rendered and delivered whole: a line with its pickup.
///
/// Seconds are on the host's clock.
///
/// @param line index in the lyric
/// @param firstVowelSeconds where its first vowel is planned
/// @param lastVowelSeconds where its last vowel is planned
/// @param endSeconds where it must be silent, to leave the next line its breath
public record PhraseSpan(int line, double firstVowelSeconds, double lastVowelSeconds, double endSeconds) {}
