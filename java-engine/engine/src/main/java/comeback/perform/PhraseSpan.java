package comeback.perform;

/// One line's place in a take, rendered and delivered whole: a line with its pickup.
///
/// Seconds are on the host's clock.
///
/// @param line index in the lyric
/// @param firstVowelSeconds where its first vowel is planned
/// @param lastVowelSeconds where its last vowel is planned
/// @param endSeconds where it must be silent, to leave the next line its breath
/// @param roomSeconds about how long it is silent before its first vowel, were there no consonant; none of it lies
///     more than a beat before its bar
public record PhraseSpan(
        int line, double firstVowelSeconds, double lastVowelSeconds, double endSeconds, double roomSeconds) {
    /// The same place, with no time left to breathe in before it.
    public PhraseSpan breathless() {
        return new PhraseSpan(line, firstVowelSeconds, lastVowelSeconds, endSeconds, 0);
    }
}
