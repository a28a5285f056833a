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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of earlier rounds an answer may come back to: few things, the strongest, each under the kinds that are true of
/// it now. A round in which the opponent gave another name was somebody else's, and nothing of it comes back. Safe for
/// any thread.
final class Callbacks {
    private static final int MOST_EARLIER = 12;
    private static final int MOST_AGAIN = 6;
    private static final int MOST_IGNORED = 6;
    /// What it costs to have been answered before.
    private static final double ANSWERED = 0.5;

    private static final Set<Callback> GONE = EnumSet.of(Callback.EARLIER, Callback.LAST, Callback.FIRST);
    private static final Set<Callback> AGAIN = EnumSet.of(Callback.AGAIN);
    private static final Set<Callback> IGNORED = EnumSet.of(Callback.IGNORED);
    private static final FactKind NAME = new FactKind("name");

    private final Map<Callback, List<FactKind>> wanted = new EnumMap<>(Callback.class);

    /// @param bank whose couplets say what they can come back to
    Callbacks(Bank bank) {
        for (Callback way : Callback.values()) {
            wanted.put(
                    way,
                    bank.couplets().stream()
                            .flatMap(couplet -> couplet.needs().stream())
                            .map(Need::kind)
                            .filter(way::is)
                            .distinct()
                            .toList());
        }
    }

    /// @param now what was found in the words of this round
    List<Fact> of(BattleMemory memory, List<Fact> now, Reading opponent) {
        if (memory.facts().isEmpty() && memory.open().isEmpty()) {
            return List.of();
        }
        Mentions mentions = Mentions.in(opponent.texts());
        Predicate<Fact> theirs = theirs(memory, now);
        List<Fact> offered = new ArrayList<>();
        for (Fact fact : strongest(memory, theirs.and(fact -> !mentions.has(fact)))) {
            offer(Callback.EARLIER, fact, offered);
            if (fact.roundsAgo() == 1) {
                offer(Callback.LAST, fact, offered);
            } else if (fact.roundsAgo() == memory.rounds()) {
                offer(Callback.FIRST, fact, offered);
            }
        }
        Set<String> said = now.stream().map(Callbacks::name).collect(Collectors.toSet());
        usable(memory.facts(), AGAIN)
                .filter(theirs.and(fact -> said.contains(name(fact))))
                .limit(MOST_AGAIN)
                .forEach(fact -> offer(Callback.AGAIN, fact, offered));
        usable(memory.open(), IGNORED)
                .filter(theirs.and(fact -> !mentions.isEmpty() && !mentions.takeUp(fact, now)))
                .limit(MOST_IGNORED)
                .forEach(fact -> offer(Callback.IGNORED, fact, offered));
        return offered;
    }

    /// Whether a fact is of one who may be the same opponent.
    private static Predicate<Fact> theirs(BattleMemory memory, List<Fact> now) {
        Map<Integer, Set<String>> names = Stream.concat(now.stream(), memory.facts().stream())
                .filter(fact -> fact.kind().isA(NAME))
                .collect(Collectors.groupingBy(
                        Fact::roundsAgo, LinkedHashMap::new, Collectors.mapping(Callbacks::name, Collectors.toSet())));
        Set<String> newest = names.values().stream().findFirst().orElse(Set.of());
        names.values().removeIf(known -> !Collections.disjoint(known, newest));
        return fact -> !names.containsKey(fact.roundsAgo());
    }

    /// Of each kind the newest and the oldest, rather what was not answered yet, and the strongest of those.
    private List<Fact> strongest(BattleMemory memory, Predicate<Fact> test) {
        Set<String> answered =
                memory.answered().stream().map(Callbacks::name).collect(Collectors.toCollection(HashSet::new));
        Map<FactKind, List<Fact>> byKind = usable(memory.facts(), GONE)
                .filter(test)
                .collect(Collectors.groupingBy(fact -> fact.kind().widest(), LinkedHashMap::new, Collectors.toList()));
        return byKind.values().stream()
                .flatMap(facts -> Stream.of(facts.getFirst(), facts.getLast()).distinct())
                .sorted(Comparator.comparingDouble(
                        fact -> (answered.contains(name(fact)) ? ANSWERED : 0) - Strength.of(fact) * fact.confidence()))
                .limit(MOST_EARLIER)
                .toList();
    }

    /// What couplets can come back to, as it was said last, each value once a kind.
    private Stream<Fact> usable(List<Fact> facts, Set<Callback> ways) {
        return facts.stream()
                .filter(Fact::isAnswerable)
                .filter(fact -> ways.stream().anyMatch(way -> isWanted(way, fact)))
                .collect(
                        Collectors.toMap(Callbacks::name, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private boolean isWanted(Callback way, Fact fact) {
        FactKind kind = way.of(fact.kind());
        return Objects.requireNonNull(wanted.get(way)).stream().anyMatch(kind::isA);
    }

    private void offer(Callback way, Fact fact, List<Fact> offered) {
        if (isWanted(way, fact)) {
            offered.add(fact.withKind(way.of(fact.kind())));
        }
    }

    private static String name(Fact fact) {
        return fact.kind().widest().name() + ":" + fact.value().toLowerCase(Locale.ROOT);
    }
}
