package comeback.plan;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a boast from a plain claim: to be the best, unbeaten or in charge, to fill houses, or praise of one's own
/// skill.
final class Boasts {
    private static final Pattern CLAIMS = Pattern.compile(
            ".*\\b(?:best|greatest|number one|better than|unmatched|unbeaten|undefeated|unstoppable|untouchable|legendary"
                    + "|never (?:lose|lost|miss|missed|fail|failed|fall|fold)|(?:don't|won't|can't) (?:fold|lose|miss|fail|fall)"
                    + "|can't be|won|sold out|headlined?|platinum|took over|rule|ruled|top of|million (?:streams|fans|views|plays)"
                    + "|record deal|(?:run|own) (?:the|this|it|my|every))\\b.*");
    private static final Set<String> STRONG = Set.of("rank", "fame");
    private static final Set<String> MINE = Set.of("my", "our");

    private Boasts() {}

    /// Whether the clause's `words`, which speak of the opponent, are a boast.
    static boolean is(List<String> words, WordLists lists) {
        if (words.contains("not") || words.contains("ain't")) {
            return false;
        }
        if (CLAIMS.matcher(String.join(" ", words)).matches()) {
            return true;
        }
        boolean praises = MINE.contains(words.getFirst()) && has(words, 1, 2, Set.of("skill"), lists);
        boolean called = Set.of("i'm", "we're").contains(words.getFirst())
                || words.size() > 1 && words.get(1).equals("am");
        boolean holds = has(words, 1, words.size(), called ? STRONG : Set.of("fame"), lists);
        boolean bars =
                words.size() > 2 && words.get(1).equals("got") && has(words, 2, words.size(), Set.of("skill"), lists);
        return praises || holds || bars;
    }

    private static boolean has(List<String> words, int from, int to, Set<String> kinds, WordLists lists) {
        for (int at = from; at < Math.min(to, words.size()); at++) {
            boolean verb = Set.of("i", "we", "to").contains(words.get(at - 1));
            if (!verb
                    && lists.at(words, at).stream()
                            .anyMatch(listed -> kinds.contains(listed.kind().name()))) {
                return true;
            }
        }
        return false;
    }
}
