package comeback.sound;

import java.util.List;

/// Says any written English word: dictionary, slang rules, then letter to sound.
///
/// Never fails: what has no letters is said as its closest reading. Safe to call from any thread.
public interface Lexicon {
    /// How `word` (any case, apostrophes kept) is said.
    Pronunciation pronounce(String word);

    /// How the word at `at` of a line is said among its neighbours: the lead of "full of lead" is no leader.
    ///
    /// @param line its words, in order
    default Pronunciation pronounce(List<String> line, int at) {
        return pronounce(line.get(at));
    }

    /// Whether `word` is said as its neighbours in a line ask for.
    default boolean mindsNeighbours(String word) {
        return false;
    }

    /// Every way to say `word` that is known, the usual one first.
    default List<Pronunciation> variants(String word) {
        return List.of(pronounce(word));
    }

    /// Every way to say the word at `at` of a line; where its neighbours ask for one, only that.
    ///
    /// @param line its words, in order
    default List<Pronunciation> variants(List<String> line, int at) {
        return variants(line.get(at));
    }

    /// Whether `word` is known by dictionary or rule, rather than guessed from its letters.
    boolean knows(String word);
}
