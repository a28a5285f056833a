package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import comeback.verse.FunctionWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds things that no list holds by the verb before them: "I got a big greenhouse", "you wear a wig".
final class UnlistedThings {
    private static final Set<String> HAVING = Set.of(
            "got", "have", "own", "bought", "hold", "built", "wear", "rock", "drive", "whip", "live", "push", "sport",
            "keep", "had", "get", "drove", "wore");
    private static final Set<String> COUNTS =
            Set.of("a", "an", "the", "my", "this", "two", "three", "our", "some", "that", "these", "those", "your");
    private static final Set<String> LOOSE = Set.of("the", "that", "this");
    private static final Set<String> KEEPING = Set.of("keep", "own", "breed", "raise", "sell", "collect");
    private static final Set<String> AFTER = Set.of(
            "through", "under", "around", "till", "until", "like", "down", "across", "every", "outside", "inside",
            "back", "near", "behind", "named", "called", "parked", "that's", "right", "now", "today", "tonight",
            "again", "full", "made", "worth", "said", "saying", "who's", "before", "after", "about", "so", "because",
            "ready", "on");
    private static final Set<String> NO_THINGS = Set.of(
            "time",
            "moment",
            "way",
            "lot",
            "feeling",
            "point",
            "reason",
            "chance",
            "problem",
            "job",
            "plan",
            "idea",
            "life",
            "dream",
            "past",
            "faith",
            "news",
            "bit",
            "word",
            "look",
            "line",
            "secret",
            "question",
            "answer",
            "grudge",
            "right",
            "talk",
            "walk",
            "name",
            "heart",
            "soul",
            "mind",
            "tongue",
            "promise",
            "degree",
            "taste",
            "things",
            "secrets",
            "cool",
            "reputation",
            "mother",
            "mum",
            "mom",
            "mama",
            "dad",
            "father",
            "kids",
            "kid",
            "brother",
            "sister",
            "girl",
            "wife",
            "son",
            "daughter",
            "friend",
            "mouth",
            "face",
            "eyes",
            "hands",
            "head",
            "skin",
            "night",
            "world",
            "game",
            "room",
            "place",
            "town",
            "city",
            "streets",
            "street",
            "summer",
            "weekend",
            "crowd",
            "beat",
            "floor",
            "future",
            "year",
            "years",
            "block",
            "day",
            "message",
            "style",
            "voice",
            "show",
            "baby",
            "cold",
            "hand",
            "nose",
            "jaw",
            "lip",
            "ear",
            "ears",
            "neck",
            "arm",
            "leg",
            "knee",
            "feet",
            "hair",
            "finger",
            "belly",
            "chest",
            "throat",
            "bones",
            "blood");
    private static final Pattern ABSTRACT = Pattern.compile(
            ".{3,}(?:ness|tion|sion|ment|ity|ism|ance|ence|ship|hood|dom|ache)s?|cough|flu|fever|rash|itch|headache|nap"
                    + "|laugh|cry|go|say|crush|clue|try|break|rest|drink|smoke|fight|meeting|date|appointment"
                    + "|choice|habit|hunch|doubt|need|curse|temper|attitude|sense|half|rest|both|best|worst");
    private static final Set<String> COLOURS =
            Set.of("red", "blue", "black", "white", "green", "gold", "pink", "grey", "yellow", "orange", "purple");
    /// Nobody is a thing that somebody has.
    private static final Set<String> PEOPLE = Set.of(
            ("man woman fella fellow bloke guy geezer lad lass lady dude chap mate pal bro boy stranger neighbour boss"
                            + " teacher doctor nurse lawyer driver customer passenger fan rapper singer dancer plumber"
                            + " preacher priest judge agent captain coach champion butler maid cleaner cook chef waiter"
                            + " cousin uncle aunt auntie nephew niece grandad granddad grandma granny nan gran husband"
                            + " twin student pupil partner client witness visitor guest baby child someone somebody")
                    .split(" "));

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
            if (noun >= 0 && !Doubt.isDenied(clause, noun) && !Doubt.isGone(clause, noun)) {
                boolean known = isThing(words, noun);
                boolean fits = !(at > 0 && words.get(at - 1).equals("to"))
                        && !isAnothers(words.get(at + 1), owner)
                        && words.get(noun).length() > 2
                        && !isAbstract(words.get(noun))
                        && !PEOPLE.contains(words.get(noun));
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
    private static boolean isDone(List<String> words, int at) {
        boolean coloured = at + 2 == words.size() && COLOURS.contains(words.get(at + 1));
        boolean ends = at + 1 == words.size() || coloured || !goesOn(words.get(at + 1));
        return ends && Participles.has(words.get(at));
    }

    /// "Patience" and "a cough" are had, but nobody is told that they own one.
    private static boolean isAbstract(String word) {
        return ABSTRACT.matcher(word).matches() || NO_THINGS.contains(word);
    }

    private boolean isThing(List<String> words, int at) {
        return lists.at(words, at).stream()
                .anyMatch(listed -> !listed.kind().name().startsWith("insult"));
    }

    private static boolean goesOn(String word) {
        return !FunctionWords.has(word) && !AFTER.contains(word);
    }

    private Fact thing(String verb, String value, Clause clause, Owner owner) {
        String kind = switch (verb) {
            case "drive", "whip", "push", "drove" -> "car";
            case "wear", "rock", "sport", "wore" -> "bling";
            default -> "possession";
        };
        String written = kind.equals("car") && !lists.isOrdinary(value) ? Names.capitalised(value) : value;
        boolean plural = value.endsWith("s") && !value.endsWith("ss");
        return new Fact(new FactKind(kind), written, plural, clause.line(), 0.7, owner, "");
    }
}
