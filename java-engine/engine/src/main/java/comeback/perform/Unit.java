package comeback.perform;

/// One symbol that the voice model is given, with what it does in the line.
///
/// @param id its number in the {@link Vocabulary}
/// @param syllable index in the line of the syllable it sounds in; a space's is the syllable after it
public record Unit(int id, Role role, int syllable) {
    /// What a symbol does.
    public enum Role {
        /// Silence before the first and after the last symbol.
        EDGE,
        /// The border between two words.
        SPACE,
        /// A rest within the line, or its close.
        PAUSE,
        ONSET,
        VOWEL,
        CODA
    }

    boolean equalsRoleAndSyllable(Unit other) {
        return role == other.role && syllable == other.syllable;
    }
}
