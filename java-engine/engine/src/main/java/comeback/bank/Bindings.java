package comeback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The facts that a couplet speaks of: one for each of its needs, in order.
public record Bindings(List<Fact> facts) {
    public static final Bindings NONE = new Bindings(List.of());

    public Bindings {
        facts = List.copyOf(facts);
    }

    /// The value to write where a line says `{kind}`.
    ///
    /// @throws IllegalArgumentException when no need of the couplet was met by such a fact
    public String value(FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind().isA(kind))
                .map(Fact::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact for " + kind));
    }

    /// Every way to meet all of `needs` from `facts`, no fact used twice; at most `limit` ways.
    public static List<Bindings> all(List<Need> needs, List<Fact> facts, int limit) {
        List<List<Fact>> ways = List.of(List.of());
        for (Need need : needs) {
            List<List<Fact>> longer = new ArrayList<>();
            for (List<Fact> way : ways) {
                facts.stream()
                        .filter(fact -> need.isMetBy(fact) && !way.contains(fact))
                        .limit(limit)
                        .forEach(fact -> extended(way, fact).ifPresent(longer::add));
            }
            ways = longer;
        }
        return ways.stream().limit(limit).map(Bindings::new).toList();
    }

    private static Optional<List<Fact>> extended(List<Fact> way, Fact fact) {
        List<Fact> all = new ArrayList<>(way);
        all.add(fact);
        return Optional.of(all);
    }
}
