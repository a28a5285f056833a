package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.Owner;
import comeback.verse.FunctionWords;
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
    private static final Pattern WITNESSING =
            Pattern.compile("\\b(?:seen|saw|heard|watched|read|met)\\b(?!.*\\b(?:my|our)\\b)");

    private static final Set<String> WITNESSED = Set.of("skill", "fame", "crew");
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
    private static final Set<String> SLANG_MONEY =
            Set.of("bread", "dough", "cheddar", "paper", "change", "coins", "bands", "bank", "pay", "checks", "bills");

    private static final String NUMBERS =
            "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|few|hundred|\\d+";
    private static final String KIN =
            "gran|grandma|nan|mum|mom|dad|cousin|brother|sister|uncle|cat|dog|he|she|who|mother|father";
    private static final Set<String> COUNTED = Set.of(
            "my",
            "your",
            "our",
            "million",
            "thousand",
            "hundred",
            "billion",
            "got",
            "more",
            "the",
            "two",
            "ten",
            "of",
            "big",
            "sold",
            "with",
            "some",
            "have",
            "no");

    private final WordLists lists;

    ThingFinder(WordLists lists) {
        this.lists = lists;
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
        facts.addAll(new UnlistedThings(lists).find(clause, facts));
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
                && Belonging.isNoun(clause, at)
                && !qualifies(clause, at + listed.words().size())
                && isMeant(clause, at, listed);
        if (!named) {
            return null;
        }
        Owner owner = Belonging.of(clause, at, kind);
        boolean denied = owner == Owner.US ? clause.word(at - 1).equals("no") : Doubt.isDenied(clause, at);
        boolean gone = denied || THINGS.contains(kind) && Doubt.isGone(clause, at);
        boolean told = !gone && (owner != Owner.OTHER || saysThirdHas(clause, at, kind));
        return told && (!kind.equals("rank") || isCalled(clause, at)) ? owner : null;
    }

    /// Whether the word after it is the thing itself: in "gold chain", the gold only says what kind of chain.
    private boolean qualifies(Clause clause, int next) {
        return clause.word(next).equals("cold")
                || next < clause.words().size()
                        && lists.at(clause.words(), next).stream()
                                .anyMatch(after -> OWNED.contains(after.kind().name()));
    }

    /// Words of two meanings: bread is baked unless it is made, an army is a crew unless it is "the army".
    private static boolean isMeant(Clause clause, int at, WordLists.Listed listed) {
        String word = listed.words().getFirst();
        String kind = listed.kind().name();
        if (kind.equals("money") && SLANG_MONEY.contains(word)) {
            return clause.text()
                    .matches(".*\\b(got|get|make|made|stack|stacking|count|spend|earn|paid|sign|foot)\\b.*");
        }
        if (kind.equals("money") && clause.word(at - 1).matches("takes?|accepts?|for")) {
            return false;
        }
        if (WITNESSED.contains(kind) && isWitnessed(clause, at)) {
            return false;
        }
        boolean the = clause.word(at - 1).equals("the") || clause.word(at - 1).equals("in");
        if (word.equals("army")) {
            return kind.equals("history") == the;
        }
        return switch (word) {
            case "years" -> !clause.word(at - 1).matches(NUMBERS);
            case "raps", "rhymes", "plots" ->
                !clause.word(at - 1).matches(KIN) && !clause.word(at + 1).equals("better");
            case "single" -> clause.word(at - 1).matches("my|your|first|debut|hit|new|last|a");
            case "platinum" -> !clause.word(at - 1).matches("went|gone|go") && !isMadeOf(clause, at);
            case "school", "college", "university", "court", "prison", "jail" ->
                !clause.text().matches(".*\\b(teach|taught|work|near|outside|by) .*");
            case "deal" ->
                !clause.word(at - 1).equals("record") && clause.text().matches(".*\\b(label|sign|signed)\\b.*");
            case "stage" -> clause.word(at - 1).matches("on|my|main|every|big|the");
            case "diamond", "gold", "silver" -> listed.words().size() > 1 || !isMadeOf(clause, at);
            case "bar" -> clause.word(at - 1).matches("my|your|one");
            case "rings" -> !clause.word(at + 1).equals("bells");
            case "rap" ->
                !clause.text().matches(".*\\b(the|about)( \\w+)? rap\\b.*")
                        && !clause.text().matches(".*\\b(see|seen|saw|hear|heard|watched|let|make|made)\\b.* rap\\b.*");
            case "voice", "pen", "tongue" -> !clause.text().matches(".*\\b(the|about)( \\w+)? " + word + "\\b.*");
            case "past" -> clause.word(at - 1).matches("my|your|the");
            case "radio" -> clause.text().matches(".*\\b(on|my) (the )?radio\\b.*");
            case "plays", "views", "likes", "shows", "streams", "hits" -> COUNTED.contains(clause.word(at - 1));
            default -> true;
        };
    }

    /// "I've seen cleaner lines": what they saw is not for that theirs.
    private static boolean isWitnessed(Clause clause, int at) {
        String before = String.join(" ", clause.words().subList(0, at));
        return WITNESSING.matcher(before).find();
    }

    /// Whether the word after the metal at `at` is the thing that is made of it: "platinum teeth", "with gold plates";
    /// "my gold shines".
    private static boolean isMadeOf(Clause clause, int at) {
        String next = clause.word(at + 1);
        boolean verb = Verbs.isLikely(next) && !clause.word(at - 1).matches("with|in|of|on");
        return !next.isEmpty() && !FunctionWords.has(next) && !verb;
    }

    private static boolean saysThirdHas(Clause clause, int at, String kind) {
        String before = String.join(" ", clause.words().subList(Math.max(0, at - 3), at));
        return THINGS.contains(kind)
                && !clause.asks()
                && before.matches("(.* )?(drives|got|has|owns|wears|rocks|bought)( a| an| the| \\w+)*");
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
        String before = String.join(" ", clause.words().subList(0, at));
        String weak = "( (?!of|from|with|than|like|in|at|on|to|by|for|scared|afraid)[\\w']+){0,3}";
        return before.matches("(.* )?(i'm|i am|we're|we are|call me|call us|made me|crowned me|i was born|call you"
                + "|you're|you are|known as|name me)" + weak);
    }
}
