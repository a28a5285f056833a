package comeback.verse;

/// How well two line ends or words rhyme, and over how many syllables; a multi spans two or more.
///
/// @param syllables from the first rhyming vowel to the end, at least 1
/// @param score from 0.6 (just a rhyme) to 1 (perfect)
public record Rhyme(int syllables, double score) {
    /// Of two lines that do not rhyme.
    public static final Rhyme NONE = new Rhyme(0, 0);

    public boolean isMulti() {
        return syllables >= 2;
    }
}
