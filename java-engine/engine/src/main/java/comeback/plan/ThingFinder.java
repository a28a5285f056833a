package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what opponents say they have and are, what they call us, and what they say is ours.
///
/// A claim counts when the clause speaks of them and neither denies nor supposes it, an insult when it says what we are
/// ("you are so boring"), so that a rebuttal never answers what was not said.
final class ThingFinder {
    private static final Set<String> OWNED =
            Set.of("bling", "car", "money", "possession", "skill", "fame", "rank", "crew", "history");
    private static final Set<String> THINGS = Set.of("bling", "car", "possession", "money");
    private static final Set<String> LOSABLE = Set.of("bling", "car", "possession", "money", "crew");
    private static final Set<String> OF_US = Set.of("you", "you're");
    private static final Set<String> BETWEEN = Set.of(
            "are",
            "so",
            "too",
            "just",
            "a",
            "an",
            "the",
            "such",
            "really",
            "as",
            "still",
            "nothing",
            "but",
            "only",
            "you're",
            "been",
            "always",
            "all",
            "pretty",
            "very",
            "damn",
            "getting",
            "straight");
    private static final Pattern THIRD_HAS =
            Pattern.compile("(.* )?(drives|got|has|owns|wears|rocks|bought)( a| an| the| \\w+)*");
    private static final Pattern CALLED =
            Pattern.compile("(.* )?(i'm|i am|we're|we are|call me|call us|made me|crowned me|i was born"
                    + "|call you|you're|you are|known as|name me)"
                    + "( (?!of|from|with|than|like|in|at|on|to|by|for|scared|afraid)[\\w']+){0,3}");

    private final WordLists lists;
    private final Belonging belonging;
    private final NounPhrases phrases;
    private final UnlistedThings unlisted;
    private final Meanings meanings;

    ThingFinder(WordLists lists) {
        this.lists = lists;
        this.belonging = new Belonging(lists);
        this.phrases = new NounPhrases(lists);
        this.unlisted = new UnlistedThings(lists);
        this.meanings = new Meanings(lists);
    }

    List<Fact> find(Clause clause) {
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < clause.words().size(); at++) {
            List<WordLists.Listed> all = lists.at(clause.words(), at);
            for (WordLists.Listed listed : longest(all)) {
                Owner owner = owner(clause, at, listed);
                if (owner != null) {
                    facts.add(fact(listed, clause, owner));
                }
            }
        }
        facts.addAll(unlisted.find(clause, facts));
        facts.addAll(Threats.find(clause));
        return facts;
    }

    /// "Washed up" is not "washed" too.
    private static List<WordLists.Listed> longest(List<WordLists.Listed> all) {
        return all.stream()
                .filter(listed ->
                        listed.words().size() == all.getFirst().words().size())
                .toList();
    }

    private static Fact fact(WordLists.Listed listed, Clause clause, Owner owner) {
        return new Fact(listed.kind(), listed.entry().text(), listed.entry().plural(), clause.line(), 0.9, owner, "");
    }

    /// Whose the listed word is, or null when nothing is claimed with it.
    private @org.jspecify.annotations.Nullable Owner owner(Clause clause, int at, WordLists.Listed listed) {
        String kind = listed.kind().name();
        if (kind.startsWith("insult")) {
            return saysWeAre(clause, at, listed.words().size()) ? Owner.US : null;
        }
        boolean named = OWNED.contains(kind)
                && belonging.isNoun(clause, at)
                && !qualifies(clause, at + listed.words().size(), kind)
                && meanings.isMeant(clause, at, listed);
        if (!named) {
            return null;
        }
        Owner owner = belonging.of(clause, at, kind);
        boolean denied = owner == Owner.US ? clause.word(at - 1).equals("no") : Doubt.isDenied(clause, at);
        boolean gone = denied || Doubt.isReported(clause, at) || LOSABLE.contains(kind) && Doubt.isGone(clause, at);
        boolean told = !gone && (owner != Owner.OTHER || saysThirdHas(clause, at, kind));
        return told && (!kind.equals("rank") || isCalled(clause, at)) ? owner : null;
    }

    /// Whether the word after it is the thing itself: in "gold chain", the gold only says what kind of chain.
    private boolean qualifies(Clause clause, int next, String kind) {
        return clause.word(next).equals("cold")
                || !kind.equals("rank") && phrases.isQualifier(clause, next - 1)
                || next < clause.words().size()
                        && lists.at(clause.words(), next).stream()
                                .anyMatch(after -> OWNED.contains(after.kind().name()));
    }

    private static boolean saysThirdHas(Clause clause, int at, String kind) {
        String before = String.join(" ", clause.words().subList(Math.max(0, at - 3), at));
        return THINGS.contains(kind)
                && !clause.asks()
                && THIRD_HAS.matcher(before).matches();
    }

    /// "you are (so, just a ...) X": nothing but weak words between the pronoun and the insult.
    private static boolean saysWeAre(Clause clause, int at, int size) {
        if (clause.asks() || clause.word(at + size).equals("but")) {
            return false;
        }
        String next = clause.word(at + size);
        for (int i = at - 1; i >= 0; i--) {
            String word = clause.words().get(i);
            if (OF_US.contains(word)) {
                boolean bare = i + 1 == at && word.equals("you");
                return !bare && !Doubt.isDenied(clause, i) || i == 0 && (next.isEmpty() || next.equals("as"));
            }
            if (!BETWEEN.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCalled(Clause clause, int at) {
        return CALLED.matcher(String.join(" ", clause.words().subList(0, at))).matches();
    }
}
