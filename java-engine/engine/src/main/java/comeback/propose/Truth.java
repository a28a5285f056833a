package comeback.propose;

import comeback.analyse.Analyst;
import comeback.bank.Fact;
import comeback.bank.Owner;
import comeback.plan.FactFinder;
import comeback.verse.FunctionWords;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether a couplet names only what was said.
///
/// Two readings tell: every name and number must be among the words that were said; and the couplet, with its pronouns
/// turned round as if the opponent spoke it, must claim no person, place or thing of theirs that they did not name. It
/// does not tell whether what is said of these is so. Safe for any thread.
final class Truth {
    private static final Set<String> NAMES = Set.of("person", "place", "name");
    private static final Set<String> THINGS =
            Set.of("bling", "car", "possession", "money", "crew", "rank", "fame", "history");
    private static final Set<String> NUMBERS = Set.of(
            ("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand"
                            + " million billion")
                    .split(" "));
    private static final Map<String, String> TURNED = Map.ofEntries(
            Map.entry("you", "I"),
            Map.entry("you're", "I'm"),
            Map.entry("you've", "I've"),
            Map.entry("you'll", "I'll"),
            Map.entry("you'd", "I'd"),
            Map.entry("your", "my"),
            Map.entry("yours", "mine"),
            Map.entry("i", "you"),
            Map.entry("i'm", "you're"),
            Map.entry("i've", "you've"),
            Map.entry("i'll", "you'll"),
            Map.entry("i'd", "you'd"),
            Map.entry("my", "your"),
            Map.entry("me", "you"),
            Map.entry("mine", "yours"));
    private static final Pattern AFTER_A_STOP = Pattern.compile("(?:^|[.?!:;\"“‘(])[\\s\"“‘'(]*$");

    /// The kind of words that claim nothing.
    private static final String SAID = "said";

    private final Analyst analyst;
    private final FactFinder finder;

    Truth(Analyst analyst, FactFinder finder) {
        this.analyst = analyst;
        this.finder = finder;
    }

    /// The first name, number or thing in `lines` that was not said.
    Optional<String> unsaid(List<String> lines, Brief brief) {
        Set<String> said = brief.words();
        Optional<String> named = lines.stream()
                .flatMap(line -> Brief.WORD
                        .matcher(line)
                        .results()
                        .filter(word -> isName(line, word.start(), word.group()) || isNumber(word.group()))
                        .map(word -> word.group()))
                .filter(word -> !isSaid(word, said))
                .findFirst();
        return named.or(() -> claimed(lines, brief).stream()
                .filter(value -> Brief.words(value).stream()
                        .filter(word -> !FunctionWords.has(word))
                        .anyMatch(word -> !isSaid(word, said)))
                .findFirst());
    }

    private List<String> claimed(List<String> lines, Brief brief) {
        List<String> turned = lines.stream().map(Truth::turned).toList();
        return finder.find(analyst.read(turned)).stream()
                .filter(fact -> NAMES.contains(base(fact))
                        || (brief.isAnswer() && fact.owner() == Owner.OPPONENT && THINGS.contains(base(fact))))
                .map(Fact::value)
                .toList();
    }

    private static String base(Fact fact) {
        return fact.kind().name().replaceAll("[.].*", "");
    }

    private static String turned(String line) {
        Matcher word = Brief.WORD.matcher(line);
        return word.replaceAll(found -> {
            String plain = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            return TURNED.getOrDefault(plain, found.group());
        });
    }

    /// A capital where no sentence begins.
    private static boolean isName(String line, int at, String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean ourselves = word.equals("I") || word.startsWith("I'") || word.startsWith("I’");
        return capital
                && !ourselves
                && !AFTER_A_STOP.matcher(line.substring(0, at)).find();
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit) || NUMBERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isSaid(String word, Set<String> said) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return said.contains(plain) || said.contains(Brief.bare(plain));
    }

    /// The facts that `lines` take up by their own words, the longest first, none within another; a claim before mere
    /// words.
    static List<Fact> takenUp(List<String> lines, List<Fact> facts) {
        String all = lines.stream()
                .map(Brief::words)
                .map(words -> String.join(" ", words))
                .collect(Collectors.joining(" / ", " ", " "));
        Set<String> seen = new HashSet<>();
        return facts.stream()
                .filter(Fact::isAnswerable)
                .filter(fact -> !fact.value().isBlank())
                .filter(fact -> all.contains(" " + String.join(" ", Brief.words(fact.value())) + " "))
                .sorted(Comparator.<Fact>comparingInt(fact -> -fact.value().length())
                        .thenComparing(fact -> base(fact).equals(SAID)))
                .filter(fact -> {
                    String value = fact.value().toLowerCase(Locale.ROOT);
                    return seen.stream().noneMatch(other -> other.contains(value)) && seen.add(value);
                })
                .toList();
    }
}
