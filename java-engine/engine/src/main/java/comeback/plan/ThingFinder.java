package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import comeback.verse.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds what opponents say they have and are, and what they call us.
///
/// A claim counts when the clause speaks of them, an insult when it says what we are ("you are so boring"), so that a
/// rebuttal never answers what was not said.
final class ThingFinder {
    private static final Set<String> THEIR_OWN =
            Set.of("bling", "car", "money", "possession", "skill", "fame", "rank", "crew", "history");
    private static final Set<String> HAVING = Set.of(
            "got", "have", "own", "bought", "hold", "built", "wear", "rock", "drive", "whip", "live", "push", "sport",
            "keep", "had", "get");
    private static final Set<String> OF_US = Set.of("you", "you're");
    private static final Set<String> BETWEEN = Set.of(
            "are", "so", "too", "just", "a", "an", "the", "such", "really", "as", "still", "nothing", "but", "only",
            "you're");
    private static final Set<String> COUNTS =
            Set.of("a", "an", "the", "my", "this", "two", "three", "our", "some", "that", "these", "those");

    private final WordLists lists;

    ThingFinder(WordLists lists) {
        this.lists = lists;
    }

    List<Fact> find(Clause clause) {
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < clause.words().size(); at++) {
            for (WordLists.Listed listed : lists.at(clause.words(), at)) {
                if (counts(clause, at, listed)) {
                    facts.add(new Fact(
                            listed.kind(), listed.entry().text(), listed.entry().plural(), clause.line(), 0.9));
                }
            }
        }
        facts.addAll(unlisted(clause, facts));
        facts.addAll(Threats.find(clause));
        return facts;
    }

    private boolean counts(Clause clause, int at, WordLists.Listed listed) {
        String kind = listed.kind().name();
        if (kind.startsWith("insult")) {
            return saysWeAre(clause, at);
        }
        if (!THEIR_OWN.contains(kind)) {
            return false;
        }
        boolean theirs = clause.ownerAt(at) == Owner.OPPONENT
                && !qualifies(clause, at + listed.words().size());
        return theirs && (!kind.equals("rank") || saysTheyAre(clause, at));
    }

    /// Whether the word after it is the thing itself: in "gold chain", the gold only says what kind of chain.
    private boolean qualifies(Clause clause, int next) {
        return next < clause.words().size()
                && lists.at(clause.words(), next).stream()
                        .anyMatch(after -> THEIR_OWN.contains(after.kind().name()));
    }

    /// "you are (so, just a ...) X": nothing but weak words between the pronoun and the insult.
    private static boolean saysWeAre(Clause clause, int at) {
        for (int i = at - 1; i >= 0; i--) {
            String word = clause.words().get(i);
            if (OF_US.contains(word)) {
                return i + 1 < at || word.equals("you're");
            }
            if (!BETWEEN.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean saysTheyAre(Clause clause, int at) {
        String before = String.join(" ", clause.words().subList(0, at));
        return before.matches("(.* )?(i'm|i am|call me|made me|crowned me|i was born|i'm still)( a| an| the| \\w+)*")
                && !clause.words().get(Math.max(0, at - 1)).equals("not");
    }

    /// "I got a big greenhouse": the noun that ends the phrase, though no list has it.
    private List<Fact> unlisted(Clause clause, List<Fact> listed) {
        List<String> words = clause.words();
        for (int at = 0; at + 2 < words.size(); at++) {
            boolean having = HAVING.contains(words.get(at)) && clause.ownerAt(at) == Owner.OPPONENT;
            int count = having && words.get(at).equals("live") ? at + 2 : at + 1;
            if (having && count + 1 < words.size() && COUNTS.contains(words.get(count))) {
                int noun = nounAfter(words, count + 1);
                String value = words.get(noun);
                boolean known = listed.stream().anyMatch(fact -> fact.value().equalsIgnoreCase(value));
                return known || value.length() < 3 ? List.of() : List.of(thing(words.get(at), value, clause));
            }
        }
        return List.of();
    }

    private static int nounAfter(List<String> words, int from) {
        int last = from;
        while (last + 1 < words.size() && !FunctionWords.has(words.get(last + 1)) && last < from + 2) {
            last++;
        }
        return last;
    }

    private Fact thing(String verb, String value, Clause clause) {
        String kind = switch (verb) {
            case "drive", "whip", "push" -> "car";
            case "wear", "rock", "sport" -> "bling";
            default -> "possession";
        };
        String written = kind.equals("car") && !lists.isOrdinary(value) ? Names.capitalised(value) : value;
        boolean plural = value.endsWith("s") && !value.endsWith("ss");
        return new Fact(new FactKind(kind), written, plural, clause.line(), 0.7);
    }
}
