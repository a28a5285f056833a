package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.verse.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what opponents call themselves: "my name is Venom", "they call me big smoke", "I go by Captain Static".
final class SelfNames {
    private static final FactKind SELF = new FactKind("name");
    private static final Pattern CALLED = Pattern.compile(
            "(?:.* )?(?:my name is|my name's|name's|call me|known as|know me as|knows me as|i go by|call myself|they call us)(?<the> the)? (?<name>.+)");
    private static final Pattern IS_FROM = Pattern.compile("(?:i'm|i am|it's) (?<name>[\\w']+) from .+");
    private static final Set<String> NO_NAMES = Set.of(
            "when",
            "back",
            "out",
            "up",
            "later",
            "crazy",
            "what",
            "that",
            "whatever",
            "if",
            "maybe",
            "names",
            "tonight",
            "mad",
            "old",
            "young",
            "fake",
            "so",
            "just",
            "every",
            "mister",
            "straight",
            "fresh");
    private static final int MOST_WORDS = 2;

    private SelfNames() {}

    static List<Fact> find(Clause clause, WordLists lists) {
        List<String> name = name(clause, lists);
        return name.isEmpty() ? List.of() : List.of(new Fact(SELF, written(clause, name), false, clause.line(), 0.8));
    }

    /// Whether the word at `at` belongs to the name that {@link #find} found.
    static boolean isNamed(Clause clause, int at) {
        Matcher called = CALLED.matcher(clause.text());
        Matcher from = IS_FROM.matcher(clause.text());
        boolean named = called.matches() && called.group("name").contains(clause.word(at));
        return named || from.matches() && at == (clause.word(0).equals("i") ? 2 : 1);
    }

    private static List<String> name(Clause clause, WordLists lists) {
        Matcher from = IS_FROM.matcher(clause.text());
        if (from.matches()) {
            String word = from.group("name");
            boolean listedPlace = !lists.at(List.of(word), 0).isEmpty() && !isPerson(lists, word);
            boolean capital = !clause.common().isEmpty() && !clause.common().contains(word);
            boolean ordinary = lists.isOrdinary(word) && !capital && !isPerson(lists, word);
            return ordinary || listedPlace ? List.of() : List.of(word);
        }
        Matcher called = CALLED.matcher(clause.text());
        if (!called.matches() || clause.asks()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String word : called.group("name").split(" ")) {
            if (FunctionWords.has(word) || words.size() == MOST_WORDS) {
                break;
            }
            words.add(word);
        }
        return words.isEmpty() || NO_NAMES.contains(words.getFirst()) || isRank(lists, words) ? List.of() : words;
    }

    private static boolean isPerson(WordLists lists, String word) {
        return lists.at(List.of(word), 0).stream()
                .anyMatch(listed -> listed.kind().name().equals("person"));
    }

    private static boolean isRank(WordLists lists, List<String> words) {
        return lists.at(words, 0).stream()
                .anyMatch(listed -> listed.kind().name().matches("rank|insult.*")
                        && listed.words().size() == words.size());
    }

    private static String written(Clause clause, List<String> words) {
        Matcher called = CALLED.matcher(clause.text());
        boolean the = called.matches() && called.group("the") != null;
        String name = words.stream().map(Names::capitalised).collect(Collectors.joining(" "));
        return the ? "the " + (words.size() == 1 ? words.getFirst() : name) : name;
    }
}
