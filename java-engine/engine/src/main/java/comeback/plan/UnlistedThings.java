package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import comeback.verse.FunctionWords;
import comeback.verse.WordClass;
import comeback.verse.WordClasses;
import java.util.List;
import java.util.Set;

/// Finds things that no list holds by the verb before them: "I got a big greenhouse", "you wear a wig".
final class UnlistedThings {
    private static final Set<String> HAVING = Set.of(
            "got", "have", "own", "bought", "hold", "built", "wear", "rock", "drive", "whip", "live", "push", "sport",
            "keep", "had", "drove", "wore");
    private static final Set<String> COUNTS =
            Set.of("a", "an", "the", "my", "this", "two", "three", "our", "some", "that", "these", "those", "your");
    private static final Set<String> LOOSE = Set.of("the", "that", "this");
    private static final Set<String> KEEPING = Set.of("keep", "own", "breed", "raise", "sell", "collect");
    private static final Set<String> AFTER = Set.of(
            "through", "under", "around", "till", "until", "like", "down", "across", "every", "outside", "inside",
            "back", "near", "behind", "named", "called", "parked", "that's", "right", "now", "today", "tonight",
            "again", "full", "made", "worth", "said", "saying", "who's", "before", "after", "about", "so", "because",
            "ready", "on");
    private static final WordClasses OWNED =
            WordClasses.of(WordClass.THING, WordClass.ANIMAL, WordClass.FOOD, WordClass.PLANT, WordClass.STUFF);
    /// What goes before a thing and says what kind it is.
    private static final WordClasses KINDS = WordClasses.of(
            WordClass.ADJECTIVE, WordClass.PARTICIPLE, WordClass.GERUND, WordClass.PLACE, WordClass.GROUP);
    private static final WordClasses PEOPLE = WordClasses.of(WordClass.PERSON);
    private static final WordClasses PLURALS = WordClasses.of(WordClass.PLURAL);
    private static final WordClasses PARTICIPLES = WordClasses.of(WordClass.PARTICIPLE);
    private static final Set<String> COLOURS =
            Set.of("red", "blue", "black", "white", "green", "gold", "pink", "grey", "yellow", "orange", "purple");
    private final WordLists lists;

    UnlistedThings(WordLists lists) {
        this.lists = lists;
    }

    /// At most one, the first that is not among those `listed` already.
    List<Fact> find(Clause clause, List<Fact> listed) {
        List<String> words = clause.words();
        for (int at = 0; at + 1 < words.size(); at++) {
            Owner owner = clause.ownerAt(at);
            int noun = owner == Owner.OTHER || clause.asks() ? -1 : noun(words, at);
            if (noun >= 0
                    && !Belonging.isKins(clause, noun, lists)
                    && !Doubt.isDenied(clause, noun)
                    && !Doubt.isGone(clause, noun)
                    && !Doubt.isReported(clause, noun)) {
                boolean known = isThing(words, noun);
                boolean fits = !(at > 0 && words.get(at - 1).equals("to"))
                        && !isAnothers(words.get(at + 1), owner)
                        && words.get(noun).length() > 2
                        && canBeOwned(words.get(noun));
                return known || !fits ? List.of() : List.of(thing(words.get(at), words.get(noun), clause, owner));
            }
        }
        return List.of();
    }

    /// "I got your number" and "get your meter fixed" speak of what is not the owner's.
    private static boolean isAnothers(String count, Owner owner) {
        return Clause.speaksOfSomebody(count) && Clause.whose(count) != owner;
    }

    /// Where the noun stands that the verb at `at` has, or -1.
    private int noun(List<String> words, int at) {
        String verb = words.get(at);
        String next = words.get(at + 1);
        boolean plural = next.endsWith("s") && next.length() > 3 && !FunctionWords.has(next);
        if (KEEPING.contains(verb) && plural) {
            return at + 1;
        }
        int count = verb.equals("live") ? at + 2 : at + 1;
        boolean counted = HAVING.contains(verb) && count + 1 < words.size() && COUNTS.contains(words.get(count));
        boolean loose = counted
                && LOOSE.contains(words.get(count))
                && !Set.of("built", "bought", "own").contains(verb);
        return counted && !loose ? nounAfter(words, count + 1) : -1;
    }

    private int nounAfter(List<String> words, int from) {
        int last = from;
        while (!isThing(words, last)
                && last + 1 < words.size()
                && goesOn(words.get(last + 1))
                && !isDone(words, last + 1)
                && last < from + 2) {
            last++;
        }
        return last;
    }

    /// Whether the word at `at` says what is done to the thing before it: "a meter stopped", "a barn painted red",
    /// not "a used car".
    private boolean isDone(List<String> words, int at) {
        boolean coloured = at + 2 == words.size() && COLOURS.contains(words.get(at + 1));
        boolean ends = at + 1 == words.size() || coloured || !goesOn(words.get(at + 1));
        return ends && lists.english().is(words.get(at), PARTICIPLES);
    }

    /// "Patience" and "a cough" are had, but nobody is told that they own one; nobody is a thing that somebody has.
    private boolean canBeOwned(String word) {
        boolean unknown = !lists.isOrdinary(word);
        return unknown || lists.english().is(word, OWNED) && !lists.english().is(word, PEOPLE);
    }

    private boolean isThing(List<String> words, int at) {
        return lists.at(words, at).stream()
                .anyMatch(listed -> !listed.kind().name().startsWith("insult"));
    }

    /// Whether the thing may go on with `word`: a noun, what says of which kind one is, or a word that nobody knows.
    private boolean goesOn(String word) {
        boolean unknown = !lists.isOrdinary(word);
        return !FunctionWords.has(word)
                && !AFTER.contains(word)
                && (unknown
                        || lists.english().is(word, WordClasses.NOUNS)
                        || lists.english().is(word, KINDS));
    }

    private Fact thing(String verb, String value, Clause clause, Owner owner) {
        String kind = switch (verb) {
            case "drive", "whip", "push", "drove" -> "car";
            case "wear", "rock", "sport", "wore" -> "bling";
            default -> "possession";
        };
        String written = kind.equals("car") && !lists.isOrdinary(value) ? Names.capitalised(value) : value;
        boolean plural = lists.english().is(value, PLURALS) || !lists.isOrdinary(value) && value.endsWith("s");
        return new Fact(new FactKind(kind), written, plural, clause.line(), 0.7, owner, "");
    }
}
