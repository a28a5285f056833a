package comeback.plan;

import comeback.bank.Owner;
import comeback.verse.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A piece of an opponent's line that makes one statement: its words in lower case, and whom it speaks of: the opponent
/// ("I", "my"), us ("you", "your"), or somebody else.
record Clause(List<String> words, Owner owner, int line) {
    private static final Set<String> BREAKS =
            Set.of("and", "but", "'cause", "cause", "because", "while", "so", "or", "then", "yet", "plus");
    private static final Set<String> THEIRS = Set.of(
            "i", "i'm", "i've", "i'll", "i'd", "i'ma", "my", "me", "we", "we're", "we've", "we'll", "our", "mine");
    private static final Set<String> OURS =
            Set.of("you", "you're", "you've", "you'll", "you'd", "your", "yours", "y'all", "ya");

    Clause {
        words = List.copyOf(words);
    }

    /// Cuts a line at its conjunctions; a clause with no subject of its own keeps the one before.
    static List<Clause> of(Line line, int index) {
        List<Clause> clauses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Owner owner = Owner.OTHER;
        List<String> all = line.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
        for (int at = 0; at < all.size(); at++) {
            boolean breaks = breaks(all, at);
            if (breaks && !words.isEmpty()) {
                owner = owner(words, owner);
                clauses.add(new Clause(words, owner, index));
                words.clear();
            } else if (!breaks) {
                words.add(all.get(at));
            }
        }
        if (!words.isEmpty()) {
            clauses.add(new Clause(words, owner(words, owner), index));
        }
        return clauses;
    }

    /// "so" joins clauses only before a subject: "so I left", but not "so boring".
    private static boolean breaks(List<String> words, int at) {
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        boolean subject = THEIRS.contains(next) || OURS.contains(next);
        return words.get(at).equals("so") ? subject : BREAKS.contains(words.get(at));
    }

    String text() {
        return String.join(" ", words);
    }

    /// Whom the words up to (not including) `at` speak of: the nearest pronoun before it decides.
    Owner ownerAt(int at) {
        for (int i = Math.min(at, words.size()) - 1; i >= 0; i--) {
            if (THEIRS.contains(words.get(i))) {
                return Owner.OPPONENT;
            }
            if (OURS.contains(words.get(i))) {
                return Owner.US;
            }
        }
        return startsWithSubject() ? Owner.OTHER : owner;
    }

    private boolean startsWithSubject() {
        return Set.of("the", "this", "that", "they", "he", "she", "it").contains(words.getFirst());
    }

    private static Owner owner(List<String> words, Owner before) {
        for (String word : words.subList(0, Math.min(2, words.size()))) {
            if (THEIRS.contains(word)) {
                return Owner.OPPONENT;
            }
            if (OURS.contains(word)) {
                return Owner.US;
            }
        }
        return before;
    }
}
