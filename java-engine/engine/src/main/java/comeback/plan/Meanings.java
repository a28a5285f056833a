package comeback.plan;

import comeback.verse.FunctionWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells words of two meanings apart: bread is baked unless it is made, an army is a crew unless it is "the army".
final class Meanings {
    private static final Set<String> SLANG_MONEY =
            words("bread dough cheddar paper change coins bands bank pay checks bills");
    private static final Set<String> MAKING = words("got get make made stack stacking count spend earn paid sign foot");
    private static final Set<String> TAKING = words("take takes accept accepts for");
    private static final Set<String> NUMBERS =
            words("one two three four five six seven eight nine ten twelve fifteen twenty thirty many few hundred");
    private static final Set<String> KIN =
            words("gran grandma nan mum mom dad cousin brother sister uncle cat dog he she who mother father");
    private static final Set<String> COUNTED =
            words("my your our million thousand hundred billion got more the two ten of big sold with some have no");
    private static final Set<String> FIRST = words("my your first debut hit new last a");
    private static final Set<String> GOING = words("went gone go");
    private static final Set<String> TEACHING = words("teach taught work near outside by");
    private static final Set<String> SIGNING = words("label sign signed");
    private static final Set<String> ONSTAGE = words("on my main every big the");
    private static final Set<String> ONE = words("my your one");
    private static final Set<String> OWN = words("my your the");
    private static final Set<String> HEARING = words("see seen saw hear heard watched let make made");
    private static final Set<String> OF = words("with in of on");
    private static final Set<String> AIRED = words("on my");
    private static final Pattern WITNESSING =
            Pattern.compile("\\b(?:seen|saw|heard|watched|read|met)\\b(?!.*\\b(?:my|our)\\b)");

    private static final Set<String> WITNESSED = Set.of("skill", "fame", "crew", "history");

    private final WordLists lists;

    Meanings(WordLists lists) {
        this.lists = lists;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /// Whether the listed word at `at` stands there for what it is listed as.
    boolean isMeant(Clause clause, int at, WordLists.Listed listed) {
        String word = listed.words().getFirst();
        String kind = listed.kind().name();
        String before = clause.word(at - 1);
        if (kind.equals("money") && SLANG_MONEY.contains(word)) {
            boolean house = word.equals("bank") && before.equals("the"); // where money lies
            return has(clause, MAKING) && !house;
        }
        if (kind.equals("money") && TAKING.contains(before) || WITNESSED.contains(kind) && isWitnessed(clause, at)) {
            return false;
        }
        boolean single = listed.words().size() == 1;
        return switch (word) {
            case "army" -> kind.equals("history") == (before.equals("the") || before.equals("in"));
            case "years" -> !NUMBERS.contains(before) && !Character.isDigit(before.isEmpty() ? ' ' : before.charAt(0));
            case "raps", "rhymes", "plots" ->
                !KIN.contains(before) && !clause.word(at + 1).equals("better");
            case "single" -> FIRST.contains(before);
            case "platinum" -> !GOING.contains(before) && !isMadeOf(clause, at);
            case "school", "college", "university", "court", "prison", "jail" -> !has(clause, TEACHING);
            case "deal" -> !before.equals("record") && has(clause, SIGNING);
            case "stage" -> ONSTAGE.contains(before);
            case "diamond", "gold", "silver" -> !single || !isMadeOf(clause, at);
            case "bar" -> ONE.contains(before);
            case "rings" -> !clause.word(at + 1).equals("bells");
            case "rap" ->
                !isAnyones(clause, at) && clause.words().subList(0, at).stream().noneMatch(HEARING::contains);
            case "voice", "pen", "tongue" -> !isAnyones(clause, at);
            case "past" -> OWN.contains(before);
            case "radio" -> AIRED.contains(before.equals("the") ? clause.word(at - 2) : before);
            case "plays", "views", "likes", "shows", "streams", "hits" -> COUNTED.contains(before);
            default -> true;
        };
    }

    private static boolean has(Clause clause, Set<String> words) {
        return clause.words().stream().anyMatch(words::contains);
    }

    /// "The voice", "about real rap".
    private static boolean isAnyones(Clause clause, int at) {
        return clause.words().subList(Math.max(0, at - 2), at).stream()
                .anyMatch(word -> word.equals("the") || word.equals("about"));
    }

    /// "I've seen cleaner lines": what they saw is not for that theirs.
    private static boolean isWitnessed(Clause clause, int at) {
        List<String> before = clause.words().subList(0, at);
        return WITNESSING.matcher(String.join(" ", before)).find();
    }

    /// Whether the word after the metal at `at` is the thing that is made of it: "platinum teeth", "with gold plates";
    /// "my gold shines".
    private boolean isMadeOf(Clause clause, int at) {
        String next = clause.word(at + 1);
        boolean verb = lists.isLikelyVerb(next) && !OF.contains(clause.word(at - 1));
        return !next.isEmpty() && !FunctionWords.has(next) && !verb;
    }
}
