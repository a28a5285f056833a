package comeback.analyse;

/// How two stretches rhyme.
public enum RhymeKind {
    /// All vowels and all consonants after the first vowel are the same: "gold", "cold".
    PERFECT,
    /// Perfect, and the consonants before as well: "board", "bored".
    RICH,
    /// The vowels are the same, the consonants at the end alike: "gold", "rolls".
    SLANT,
    /// The vowels are the same, the consonants are not: "gold", "boat".
    ASSONANCE,
    /// A vowel is not the same: "gold", "hauled".
    NEAR
}
