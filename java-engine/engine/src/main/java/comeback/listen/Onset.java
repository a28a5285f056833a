package comeback.listen;

/// A place in sound where a syllable's vowel begins: seconds from the first sample, and how sharp the rise is (1 is
/// sharp for that recording, from 0).
public record Onset(double seconds, double novelty) {}
