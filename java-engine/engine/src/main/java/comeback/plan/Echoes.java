package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.List;
import java.util.Set;

/// Takes short clauses that can be quoted back: `echo`, what they say of themselves ("you run the south side"), and
/// `jab`, what they say of us ("my crew is weak"), both with the pronouns turned round; `quote` and `charge` are the
/// same clauses as they were said ("I run the south side", "your crew is weak").
final class Echoes {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 6;
    private static final Set<String> STARTS = Set.of("i", "i'm", "i've", "my", "we", "we're", "we've", "our");
    private static final Set<String> JABS = Set.of("you're", "your");
    private static final Set<String> CUTS = Set.of(
            "across", "with", "by", "at", "from", "every", "like", "than", "when", "if", "until", "that", "while",
            "before", "after", "on", "in", "for");
    private static final Set<String> LOOSE = Set.of(
            "a", "an", "the", "my", "your", "to", "of", "and", "with", "i", "is", "are", "so", "down", "up", "out",
            "off", "over", "away", "too", "was", "be");
    private static final Set<String> UNFIT = Set.of("if", "gonna", "i'll", "will", "would", "could", "might", "name");

    List<Fact> find(Clause clause) {
        String first = clause.words().getFirst();
        boolean youAre = clause.words().size() > 1
                && first.equals("you")
                && clause.words().get(1).equals("are");
        boolean theirs = STARTS.contains(first);
        boolean ours = JABS.contains(first) || youAre;
        if ((!theirs && !ours) || clause.words().stream().anyMatch(UNFIT::contains)) {
            return List.of();
        }
        List<String> kept = trimmed(clause.words());
        boolean aboutBoth = theirs && kept.stream().anyMatch(word -> word.startsWith("you"));
        if (kept.size() < FEWEST_WORDS || kept.size() > MOST_WORDS || aboutBoth) {
            return List.of();
        }
        return List.of(
                fact(theirs ? "echo" : "jab", Pronouns.flip(kept), clause),
                fact(theirs ? "quote" : "charge", Pronouns.asSaid(kept), clause));
    }

    private static Fact fact(String kind, String value, Clause clause) {
        return new Fact(new FactKind(kind), value, false, clause.line(), 0.6);
    }

    private static List<String> trimmed(List<String> words) {
        int end = words.size();
        for (int i = FEWEST_WORDS; i < end; i++) {
            if (CUTS.contains(words.get(i)) && words.size() > FEWEST_WORDS + 1) {
                end = i;
            }
        }
        while (end > 0 && LOOSE.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }
}
