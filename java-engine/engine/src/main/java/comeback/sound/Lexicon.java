package comeback.sound;

/// Says any written English word: dictionary, slang rules, then letter to sound.
///
/// Never fails: what has no letters is said as its closest reading. Safe to call from any thread.
public interface Lexicon {
    /// How `word` (any case, apostrophes kept) is said.
    Pronunciation pronounce(String word);

    /// Whether `word` is known by dictionary or rule, rather than guessed from its letters.
    boolean knows(String word);
}
