package comeback.bank;

import comeback.verse.FunctionWords;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words an opponent said in a round, to tell what they came back to. In doubt they did: a single word of it
/// will do, in the singular or the plural. Immutable.
public final class Mentions {
    /// Whoever says one of these may mean anybody who was named.
    private static final Set<String> SOMEBODY =
            Set.of("he", "him", "his", "she", "her", "hers", "they", "them", "their");

    private static final String PERSON = "person";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int SHORTEST_PLURAL = 3;

    private final Set<String> words = new HashSet<>();

    private Mentions() {}

    /// @param lines what was said
    public static Mentions in(Collection<String> lines) {
        Mentions mentions = new Mentions();
        lines.forEach(line -> split(line).forEach(word -> mentions.words.add(stem(word))));
        return mentions;
    }

    /// Whether nothing was said, or nothing heard.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether a word of `fact` was said that means something; so it was where it has none.
    public boolean has(Fact fact) {
        List<String> content = split(fact.value()).stream()
                .filter(word -> !FunctionWords.has(word))
                .map(Mentions::stem)
                .toList();
        return content.isEmpty() || content.stream().anyMatch(words::contains);
    }

    /// Whether these words may be an answer to a line of ours that named `fact`: a word of it was said, or something of
    /// its kind, or, where it is a person, anybody was meant by "he", "she" or "they".
    ///
    /// @param found what was found in these words
    public boolean takeUp(Fact fact, List<Fact> found) {
        FactKind kind = fact.kind().widest();
        return has(fact)
                || found.stream().anyMatch(other -> other.kind().widest().equals(kind))
                || kind.name().equals(PERSON) && SOMEBODY.stream().anyMatch(words::contains);
    }

    private static List<String> split(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// "chain's", "chains" and "chain" are one word, and "rapping" and "rappin'" are.
    private static String stem(String word) {
        int mark = word.indexOf('\'', 1);
        String bare = mark < 0 ? word : word.substring(0, mark);
        if (bare.endsWith("ing")) {
            return bare.substring(0, bare.length() - 1);
        }
        boolean plural = bare.length() > SHORTEST_PLURAL && bare.endsWith("s") && !bare.endsWith("ss");
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }
}
