package comeback.plan;

import comeback.analyse.Reading;
import comeback.bank.Bank;
import comeback.bank.BattleMemory;
import comeback.bank.Callback;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Mentions;
import comeback.bank.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of earlier rounds an answer may come back to: few things, the strongest, each under the kinds that are true of
/// it now. Safe for any thread.
final class Callbacks {
    private static final int MOST_EARLIER = 12;
    private static final int MOST_AGAIN = 4;
    private static final int MOST_IGNORED = 6;
    /// What it costs to have been answered before.
    private static final double ANSWERED = 0.5;

    private final Set<FactKind> wanted;

    /// @param bank whose couplets say what they can come back to
    Callbacks(Bank bank) {
        this.wanted = bank.couplets().stream()
                .flatMap(couplet -> couplet.needs().stream())
                .map(Need::kind)
                .filter(kind -> !kind.equals(kind.plain()))
                .map(FactKind::widest)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param now what was found in the words of this round
    List<Fact> of(BattleMemory memory, List<Fact> now, Reading opponent) {
        if (memory.facts().isEmpty() && memory.open().isEmpty()) {
            return List.of();
        }
        Mentions mentions = Mentions.in(opponent.texts());
        List<Fact> offered = new ArrayList<>();
        for (Fact fact : strongest(memory, fact -> !mentions.has(fact))) {
            offered.add(as(Callback.EARLIER, fact));
            if (fact.roundsAgo() == 1) {
                offered.add(as(Callback.LAST, fact));
            } else if (fact.roundsAgo() == memory.rounds()) {
                offered.add(as(Callback.FIRST, fact));
            }
        }
        Set<String> said = now.stream().map(Callbacks::name).collect(Collectors.toSet());
        usable(memory.facts(), fact -> said.contains(name(fact)))
                .limit(MOST_AGAIN)
                .forEach(fact -> offered.add(as(Callback.AGAIN, fact)));
        usable(memory.open(), fact -> !mentions.isEmpty() && !mentions.takeUp(fact, now))
                .limit(MOST_IGNORED)
                .forEach(fact -> offered.add(as(Callback.IGNORED, fact)));
        return offered;
    }

    /// Of each kind the newest and the oldest, rather what was not answered yet, and the strongest of those.
    private List<Fact> strongest(BattleMemory memory, Predicate<Fact> test) {
        Set<String> answered =
                memory.answered().stream().map(Callbacks::name).collect(Collectors.toCollection(HashSet::new));
        Map<FactKind, List<Fact>> byKind = usable(memory.facts(), test)
                .collect(Collectors.groupingBy(fact -> fact.kind().widest(), LinkedHashMap::new, Collectors.toList()));
        return byKind.values().stream()
                .flatMap(facts -> Stream.of(facts.getFirst(), facts.getLast()).distinct())
                .sorted(Comparator.comparingDouble(
                        fact -> (answered.contains(name(fact)) ? ANSWERED : 0) - Strength.of(fact) * fact.confidence()))
                .limit(MOST_EARLIER)
                .toList();
    }

    /// What couplets can come back to, as it was said last, each value once a kind.
    private Stream<Fact> usable(List<Fact> facts, Predicate<Fact> test) {
        return facts.stream()
                .filter(fact ->
                        fact.isAnswerable() && wanted.contains(fact.kind().widest()))
                .collect(
                        Collectors.toMap(Callbacks::name, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .filter(test);
    }

    private static Fact as(Callback callback, Fact fact) {
        return fact.withKind(callback.of(fact.kind()));
    }

    private static String name(Fact fact) {
        return fact.kind().widest().name() + ":" + fact.value().toLowerCase(Locale.ROOT);
    }
}
