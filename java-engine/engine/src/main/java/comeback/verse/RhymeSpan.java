package comeback.verse;

/// A stretch of one line that rhymes with the other spans of its `chain`.
///
/// Indices are zero-based and inclusive: words within the line, `firstSyllable` within `firstWord`, `lastSyllable`
/// within `lastWord`.
public record RhymeSpan(int chain, int line, int firstWord, int lastWord, int firstSyllable, int lastSyllable) {}
