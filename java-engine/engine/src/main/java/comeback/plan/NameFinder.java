package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import comeback.verse.WordClass;
import comeback.verse.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds people: those that are listed, and unknown words that stand where a name stands; and what opponents call
/// themselves.
final class NameFinder {
    private static final FactKind PERSON = new FactKind("person");
    private static final double LISTED = 0.9;
    private static final double GUESSED = 0.7;
    private static final Set<String> FAMILY = Set.of(
            "brother",
            "cousin",
            "sister",
            "uncle",
            "aunt",
            "girl",
            "wife",
            "husband",
            "son",
            "daughter",
            "dad",
            "twin");
    private static final Set<String> ALLIES = Set.of(
            "with",
            "homie",
            "boy",
            "friend",
            "partner",
            "ask",
            "tell",
            "bro",
            "man",
            "manager",
            "mate",
            "bring",
            "producer",
            "bredrin",
            "dj",
            "neighbour",
            "coach");
    private static final Set<String> RIVALRY = Set.of(
            "beat",
            "smoked",
            "ended",
            "killed",
            "battled",
            "buried",
            "cooked",
            "washed",
            "bodied",
            "defeated",
            "robbed",
            "dropped",
            "ate");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> SELF = Set.of("i'm", "am", "name's");
    private static final Set<String> SPEAKS = Set.of("said", "says", "told", "knows");

    private static final WordClasses GIVEN = WordClasses.of(WordClass.NAME);
    private static final WordClasses TOWNS = WordClasses.of(WordClass.TOWN);
    /// One unknown word in so many is a name still.
    private static final int MOST_UNKNOWN = 3;

    private final WordLists lists;
    private final PlaceFinder places;

    NameFinder(WordLists lists) {
        this.lists = lists;
        this.places = new PlaceFinder(lists);
    }

    List<Fact> find(Clause clause) {
        List<Fact> facts = new ArrayList<>(SelfNames.find(clause, lists));
        boolean named = !facts.isEmpty();
        List<String> words = clause.words();
        for (int at = 0; at < words.size(); at++) {
            WordLists.Listed listed = listedName(clause, at);
            boolean self = named && SelfNames.isNamed(clause, at);
            if (listed != null && !self) {
                int end = at + listed.words().size();
                boolean person = listed.kind().equals(PERSON);
                facts.addAll(
                        person
                                ? person(clause, at, listed.entry().text(), LISTED)
                                : isThing(clause, at, listed) ? List.of() : places.listed(clause, at, end, listed));
                at = end - 1;
            } else if (!self && isUnknown(clause, at)) {
                facts.addAll(guessed(clause, at));
            }
        }
        facts.addAll(places.side(clause));
        return facts;
    }

    private WordLists.@org.jspecify.annotations.Nullable Listed listedName(Clause clause, int at) {
        List<String> words = clause.words();
        return lists.at(words, at).stream()
                .filter(listed -> at + listed.words().size() >= words.size()
                        || !words.get(at + listed.words().size()).equals("side"))
                .filter(listed -> !isForeign(clause))
                .filter(listed -> !isCommon(clause, at, listed))
                .filter(listed ->
                        listed.kind().equals(PERSON) || listed.kind().name().equals("place"))
                .findFirst()
                .orElse(null);
    }

    /// "I've sacrificed queens", "like thunder in Hull": words of the language are names only where they were typed
    /// with a capital among small ones, or where nothing but a name can stand.
    private boolean isCommon(Clause clause, int at, WordLists.Listed listed) {
        List<String> words = listed.words();
        boolean ordinary = !words.getFirst().equals("the") && words.stream().allMatch(lists.english()::has);
        boolean small = clause.common().isEmpty() || words.stream().allMatch(clause.common()::contains);
        String before = clause.word(at - 1);
        boolean person = listed.kind().equals(PERSON);
        boolean stands = person ? isIntroduced(clause, at) : PlaceFinder.isBefore(before);
        return ordinary && (small || at == 0) && !stands;
    }

    /// "The hull" and "a derby" are no towns; "the Bronx" is listed with its article.
    private static boolean isThing(Clause clause, int at, WordLists.Listed listed) {
        return ARTICLES.contains(clause.word(at - 1))
                && !listed.words().getFirst().equals("the");
    }

    private boolean isUnknown(Clause clause, int at) {
        String word = clause.word(at);
        boolean given = FAMILY.contains(clause.word(at - 1)) && lists.english().is(word, GIVEN);
        return word.length() > 2
                && Character.isLetter(word.charAt(0))
                && (given || !lists.isOrdinary(word))
                && !clause.common().contains(word)
                && !isForeign(clause);
    }

    /// Where many words are unknown, they are another language's rather than names.
    private boolean isForeign(Clause clause) {
        long unknown = clause.words().stream()
                .filter(word -> !lists.isOrdinary(word) && !lists.english().is(word, TOWNS))
                .filter(word -> lists.at(List.of(word), 0).isEmpty())
                .count();
        return unknown > 1 && unknown * MOST_UNKNOWN > clause.words().size();
    }

    private List<Fact> guessed(Clause clause, int at) {
        String value = Names.capitalised(clause.words().get(at));
        String before = clause.word(at - 1);
        boolean crewmate = clause.owner() == Owner.OPPONENT
                && before.equals("is")
                && clause.words().contains("crew");
        boolean alone = clause.words().size() == 1 && clause.owner() != Owner.US;
        boolean verb =
                lists.isLikelyVerb(clause.word(at)) && !clause.word(at + 1).isEmpty();
        boolean town = lists.english().is(clause.word(at), TOWNS);
        if (!verb && !town && (isIntroduced(clause, at) || crewmate || alone)) {
            return person(clause, at, value, GUESSED);
        }
        return places.guessed(clause, at, value);
    }

    /// Whether a person stands at `at` by the words around: "my cousin X", "with X", "X told me".
    private static boolean isIntroduced(Clause clause, int at) {
        String before = clause.word(at - 1);
        boolean speaks = SPEAKS.contains(clause.word(at + 1)) && !NounPhrases.isDeterminer(before);
        return FAMILY.contains(before) || ALLIES.contains(before) || RIVALRY.contains(before) && at > 1 || speaks;
    }

    private static List<Fact> person(Clause clause, int at, String value, double confidence) {
        String before = clause.word(at - 1);
        boolean animal = before.equals("named") || before.equals("called") || before.equals("like");
        boolean self = SELF.contains(before) || SELF.contains(clause.word(at - 2)) && before.equals("just");
        if (animal || self || clause.asks() || Doubt.isDenied(clause, at)) {
            return List.of();
        }
        String relation = FAMILY.contains(before) ? "family" : RIVALRY.contains(before) ? "rival" : "ally";
        return List.of(new Fact(PERSON, value, false, clause.line(), confidence, whose(clause, at), relation));
    }

    /// "my man Rico" and "I came with Rico" are theirs, "your man Rico" and "Rico wrote your verse" are ours.
    private static Owner whose(Clause clause, int at) {
        int pronoun = clause.pronounBefore(at);
        if (pronoun >= 0) {
            return Clause.whose(clause.word(pronoun));
        }
        Owner after = clause.ownerAfter(at + 1);
        boolean speaks = SPEAKS.contains(clause.word(at + 1));
        return after == Owner.US && !speaks ? Owner.US : Owner.OPPONENT;
    }
}
