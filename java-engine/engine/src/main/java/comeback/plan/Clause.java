package comeback.plan;

import comeback.bank.Owner;
import comeback.verse.Line;
import java.util.List;
import java.util.Set;

/// A piece of an opponent's line that makes one statement: its words in lower case, and whom it speaks of: the opponent
/// ("I", "my"), us ("you", "your"), or somebody else.
///
/// @param line zero-based, of the reading
/// @param asks whether it is a question
/// @param common words that cannot be names, since they were typed small in a line whose names have capitals
record Clause(List<String> words, Owner owner, int line, boolean asks, Set<String> common) {
    private static final Set<String> THEIRS = Set.of(
            "i", "i'm", "i've", "i'll", "i'd", "i'ma", "my", "me", "we", "we're", "we've", "we'll", "our", "mine");
    private static final Set<String> OURS =
            Set.of("you", "you're", "you've", "you'll", "you'd", "your", "yours", "y'all");
    private static final Set<String> THIRD = Set.of("he", "she", "they", "his", "her", "their", "he's", "she's");

    Clause {
        words = List.copyOf(words);
        common = Set.copyOf(common);
    }

    /// The clauses of a line; one with no subject of its own keeps the one before.
    ///
    /// @param cased whether the line is among lines that were typed with capitals
    static List<Clause> of(Line line, int index, boolean cased) {
        return ClauseCutter.cut(line, index, cased);
    }

    static boolean speaksOfSomebody(String word) {
        return THEIRS.contains(word) || OURS.contains(word);
    }

    String text() {
        return String.join(" ", words);
    }

    /// The word at `at`, or nothing outside of the clause.
    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    /// Where the pronoun stands that tells whose the word at `at` is: the nearest before it, or -1.
    int pronounBefore(int at) {
        for (int i = Math.min(at, words.size()) - 1; i >= 0; i--) {
            if (speaksOfSomebody(words.get(i)) || THIRD.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whom the words up to (not including) `at` speak of: the nearest pronoun before it decides, else the clause.
    Owner ownerAt(int at) {
        int pronoun = pronounBefore(at);
        if (pronoun >= 0) {
            return whose(words.get(pronoun));
        }
        return startsWithSubject() ? Owner.OTHER : owner;
    }

    /// Whom the first pronoun from `from` on speaks of; somebody else when there is none.
    Owner ownerAfter(int from) {
        return words.subList(Math.min(from, words.size()), words.size()).stream()
                .filter(Clause::speaksOfSomebody)
                .findFirst()
                .map(Clause::whose)
                .orElse(Owner.OTHER);
    }

    private boolean startsWithSubject() {
        return Set.of("the", "this", "that", "they", "he", "she", "it", "nobody", "every", "everybody", "some")
                .contains(words.getFirst());
    }

    static Owner whose(String pronoun) {
        return THEIRS.contains(pronoun) ? Owner.OPPONENT : OURS.contains(pronoun) ? Owner.US : Owner.OTHER;
    }

    /// Whom `words` begin by speaking of; `before` when they have no subject.
    static Owner owner(List<String> words, Owner before) {
        return words.subList(0, Math.min(2, words.size())).stream()
                .filter(word -> speaksOfSomebody(word) || THIRD.contains(word))
                .findFirst()
                .map(Clause::whose)
                .orElse(before);
    }
}
