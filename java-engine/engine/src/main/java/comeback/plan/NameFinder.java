package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds people and places: those that are listed, and unknown words that stand where a name stands.
final class NameFinder {
    private static final FactKind PERSON = new FactKind("person");
    private static final FactKind PLACE = new FactKind("place");
    private static final FactKind HELD = new FactKind("place.run");
    private static final FactKind SELF = new FactKind("name");
    private static final double LISTED = 0.9;
    private static final double GUESSED = 0.7;
    private static final Set<String> BEFORE_PERSON = Set.of(
            "with", "homie", "brother", "cousin", "boy", "girl", "friend", "partner", "sister", "uncle", "ask", "tell",
            "bro");
    private static final Set<String> BEFORE_PLACE =
            Set.of("from", "in", "outta", "rep", "repping", "reppin'", "of", "to", "across");
    private static final Set<String> HOLDING =
            Set.of("run", "own", "rule", "hold", "running", "ruling", "took", "built");

    private final WordLists lists;

    NameFinder(WordLists lists) {
        this.lists = lists;
    }

    List<Fact> find(Clause clause) {
        List<Fact> facts = new ArrayList<>();
        List<String> words = clause.words();
        for (int at = 0; at < words.size(); at++) {
            WordLists.Listed listed = listedName(words, at);
            if (listed != null) {
                facts.addAll(listed(clause, at, listed));
                at += listed.words().size() - 1;
            } else if (!lists.isOrdinary(words.get(at)) && words.get(at).length() > 2) {
                facts.addAll(guessed(clause, at));
            }
        }
        facts.addAll(side(clause));
        return facts;
    }

    private WordLists.@org.jspecify.annotations.Nullable Listed listedName(List<String> words, int at) {
        return lists.at(words, at).stream()
                .filter(listed -> !followedBy("side", words, at + listed.words().size()))
                .filter(listed -> listed.kind().equals(PERSON) || listed.kind().equals(PLACE))
                .findFirst()
                .orElse(null);
    }

    private static boolean followedBy(String word, List<String> words, int at) {
        return at < words.size() && words.get(at).equals(word);
    }

    private List<Fact> listed(Clause clause, int at, WordLists.Listed listed) {
        String value = listed.entry().text();
        if (listed.kind().equals(PERSON)) {
            return isSelf(clause, at)
                    ? List.of(fact(SELF, value, clause, LISTED))
                    : List.of(fact(PERSON, value, clause, LISTED));
        }
        return place(clause, at, at + listed.words().size(), value, LISTED);
    }

    private List<Fact> guessed(Clause clause, int at) {
        String value = Names.capitalised(clause.words().get(at));
        if (isSelf(clause, at)) {
            return List.of(fact(SELF, value, clause, GUESSED));
        }
        String before = at > 0 ? clause.words().get(at - 1) : "";
        boolean crewmate = clause.owner() == Owner.OPPONENT
                && before.equals("is")
                && clause.words().contains("crew");
        boolean said = at + 1 < clause.words().size()
                && Set.of("said", "says", "told", "knows")
                        .contains(clause.words().get(at + 1));
        if (BEFORE_PERSON.contains(before) || crewmate || said || clause.words().size() == 1) {
            return List.of(fact(PERSON, value, clause, GUESSED));
        }
        boolean mine = at + 2 < clause.words().size() && clause.text().endsWith("is mine");
        boolean held = before.isEmpty() ? mine : HOLDING.contains(before);
        return BEFORE_PLACE.contains(before) || held ? place(clause, at, at + 1, value, GUESSED) : List.of();
    }

    private static List<Fact> place(Clause clause, int from, int to, String value, double confidence) {
        List<String> words = clause.words();
        boolean the = from > 0 && words.get(from - 1).equals("the");
        String before = from > (the ? 1 : 0) ? words.get(from - (the ? 2 : 1)) : "";
        boolean theirs = clause.ownerAt(from) == Owner.OPPONENT;
        boolean mine = to + 1 < words.size()
                && words.get(to).equals("is")
                && words.get(to + 1).equals("mine");
        boolean held = (HOLDING.contains(before) && theirs) || mine;
        String written = the && !value.startsWith("the ") ? "the " + value : value;
        return List.of(fact(held ? HELD : PLACE, written, clause, confidence));
    }

    /// "I run the south side" and the like: a place without a name.
    private static List<Fact> side(Clause clause) {
        var match = java.util.regex.Pattern.compile(
                        "\\b(run|own|rule|running) (the (?:(?:north|south|east|west) ?(?:side)|city|streets|block|town|game|scene))\\b")
                .matcher(clause.text());
        return match.find() && clause.owner() == Owner.OPPONENT
                ? List.of(fact(HELD, match.group(2), clause, LISTED))
                : List.of();
    }

    private static boolean isSelf(Clause clause, int at) {
        String before = String.join(" ", clause.words().subList(0, at));
        return before.matches("(.* )?(my name is|my name's|call me|known as)( the)?");
    }

    private static Fact fact(FactKind kind, String value, Clause clause, double confidence) {
        return new Fact(kind, value, false, clause.line(), confidence);
    }
}
