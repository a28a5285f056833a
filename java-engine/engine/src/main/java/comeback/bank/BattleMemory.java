package comeback.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was said in earlier rounds, so that nothing comes twice and something can come back. Immutable.
///
/// @param items how often each bank item was used
/// @param rhymeWords how often each word closed a line of ours
/// @param facts what the opponents said, newest round first
public record BattleMemory(Map<String, Integer> items, Map<String, Integer> rhymeWords, List<Fact> facts) {
    public static final BattleMemory EMPTY = new BattleMemory(Map.of(), Map.of(), List.of());
    private static final int MOST_FACTS = 200;

    public BattleMemory {
        items = Map.copyOf(items);
        rhymeWords = Map.copyOf(rhymeWords);
        facts = List.copyOf(facts);
    }

    public int timesUsed(String item) {
        return items.getOrDefault(item, 0);
    }

    public int timesRhymed(String word) {
        return rhymeWords.getOrDefault(word, 0);
    }

    /// This memory after one more round.
    public BattleMemory after(List<String> usedItems, List<String> usedRhymeWords, List<Fact> heard) {
        List<Fact> all = new java.util.ArrayList<>(heard);
        all.addAll(facts);
        return new BattleMemory(
                counted(items, usedItems),
                counted(rhymeWords, usedRhymeWords),
                all.subList(0, Math.min(all.size(), MOST_FACTS)));
    }

    private static Map<String, Integer> counted(Map<String, Integer> before, List<String> used) {
        Map<String, Integer> counts = new HashMap<>(before);
        used.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }
}
