package comeback.perform;

/// Where a syllable of a phrase really sounds.
///
/// @param line index of the line in the lyric
/// @param syllable index of the syllable in that line
/// @param plannedSeconds where the lyric asked its vowel to start, on the host's clock
/// @param declaredSeconds where the performance says it starts: by its own detector, or as planned where
///     that one cannot tell
public record PerformedSyllable(int line, int syllable, double plannedSeconds, double declaredSeconds) {}
