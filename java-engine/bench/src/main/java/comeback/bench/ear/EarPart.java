package comeback.bench.ear;

/// What of the ear is measured; each may be had alone.
public enum EarPart {
    /// What it takes of memory; the recogniser is not to be loaded before.
    MEMORY,
    /// How well vowels are found.
    ONSETS,
    /// How well true words are laid over the sound.
    ALIGNMENT,
    /// What is heard where nobody speaks.
    NOISE,
    /// How many words are right.
    WORDS,
    /// What the live ear takes of a processor, and how soon its text is there.
    LIVE,
    /// The recogniser beside its model's own runtime.
    MOONSHINE;

    /// Whether it is measured on verses that are rapped first.
    boolean needsVerses() {
        return this != MEMORY && this != NOISE;
    }
}
