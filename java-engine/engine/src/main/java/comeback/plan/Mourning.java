package comeback.plan;

import java.util.List;
import java.util.Set;

/// Tells of whom or what an opponent mourns: nothing of that is quoted, let alone mocked.
final class Mourning {
    private static final Set<String> DEATH = Set.of(
            "died", "buried", "funeral", "grave", "cancer", "coffin", "mourned", "mourning", "suicide", "hospice");
    private static final Set<String> WHOSE = Set.of("my", "your", "our", "a", "the", "his", "her", "their");
    private static final Set<String> PEOPLE = Set.of(
            ("friend friends mother mum mom mama father dad papa brother sister son daughter gran grandma nan grandad"
                            + " granddad grandpa uncle aunt auntie cousin wife husband baby child kid twin partner bro"
                            + " homie mate parents boy girl")
                    .split(" "));

    private Mourning() {}

    /// @param words lower case
    static boolean is(List<String> words) {
        return words.stream().anyMatch(DEATH::contains) || losesSomebody(words);
    }

    /// "lost my best friend", not "lost my chain to my friend".
    private static boolean losesSomebody(List<String> words) {
        for (int at = 0; at + 2 < words.size(); at++) {
            if (Set.of("lost", "lose", "losing").contains(words.get(at)) && WHOSE.contains(words.get(at + 1))) {
                int far = Math.min(words.size(), at + 4);
                return words.subList(at + 2, far).stream().anyMatch(PEOPLE::contains);
            }
        }
        return false;
    }
}
