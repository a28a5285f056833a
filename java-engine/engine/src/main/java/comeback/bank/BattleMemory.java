package comeback.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What was said in earlier rounds, so that nothing comes twice and something can come back. Immutable.
///
/// Facts are as old as the round that comes next sees them: those of the last one were said 1 round ago.
///
/// @param items how often each bank item was used
/// @param rhymeWords how often each word closed a line of ours
/// @param facts what the opponents said, newest round first
/// @param answered what of it lines of ours took up, what they took up last first
/// @param open which things of theirs our answers named that they have not come back to since, newest round first:
///     those of 2 rounds ago or more they have ignored, those of the last round they may still take up
/// @param rounds how many there were
public record BattleMemory(
        Map<String, Integer> items,
        Map<String, Integer> rhymeWords,
        List<Fact> facts,
        List<Fact> answered,
        List<Fact> open,
        int rounds) {
    public static final BattleMemory EMPTY = new BattleMemory(Map.of(), Map.of(), List.of());
    private static final int MOST_FACTS = 200;

    public BattleMemory {
        items = Map.copyOf(items);
        rhymeWords = Map.copyOf(rhymeWords);
        facts = List.copyOf(facts);
        answered = List.copyOf(answered);
        open = List.copyOf(open);
    }

    /// Of rounds that nobody has counted.
    public BattleMemory(Map<String, Integer> items, Map<String, Integer> rhymeWords, List<Fact> facts) {
        this(items, rhymeWords, facts, List.of(), List.of(), 0);
    }

    public int timesUsed(String item) {
        return items.getOrDefault(item, 0);
    }

    public int timesRhymed(String word) {
        return rhymeWords.getOrDefault(word, 0);
    }

    /// This memory after more lines of ours, in the same round.
    public BattleMemory using(List<String> usedItems, List<String> usedRhymeWords) {
        return new BattleMemory(
                counted(items, usedItems), counted(rhymeWords, usedRhymeWords), facts, answered, open, rounds);
    }

    /// This memory after one more round.
    ///
    /// @param heard what was found in the opponent's words
    /// @param words that they said
    /// @param takenUp what our answer took up, of this round and of earlier ones
    /// @param named what of this round our answer said by name
    public BattleMemory after(List<Fact> heard, Mentions words, List<Fact> takenUp, List<Fact> named) {
        Stream<Fact> stillOpen = open.stream().filter(fact -> words.isEmpty() || !words.takeUp(fact, heard));
        return new BattleMemory(
                items,
                rhymeWords,
                aged(heard.stream(), facts.stream()),
                aged(takenUp.stream(), answered.stream()),
                aged(named.stream(), stillOpen),
                rounds + 1);
    }

    /// This memory as it was before the last round, but for the lines that were used.
    public BattleMemory beforeLastRound() {
        return new BattleMemory(
                items, rhymeWords, younger(facts), younger(answered), younger(open), Math.max(0, rounds - 1));
    }

    /// A memory that knows which lines were used and no more, after so many rounds.
    public BattleMemory withoutFacts(int roundsBefore) {
        return new BattleMemory(items, rhymeWords, List.of(), List.of(), List.of(), roundsBefore);
    }

    private static List<Fact> aged(Stream<Fact> newer, Stream<Fact> older) {
        return Stream.concat(newer, older).map(Fact::aged).limit(MOST_FACTS).toList();
    }

    private static List<Fact> younger(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.roundsAgo() != 1)
                .map(fact -> fact.roundsAgo() == Fact.SOME_ROUND ? fact : fact.said(fact.roundsAgo() - 1))
                .toList();
    }

    private static Map<String, Integer> counted(Map<String, Integer> before, List<String> used) {
        Map<String, Integer> counts = new HashMap<>(before);
        used.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }
}
