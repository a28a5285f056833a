package comeback.bank;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a producer has liked so far: how much more than at first each bank item, move and rhyme family is wanted.
///
/// Learnt from judgements: what was kept against what was dropped. Weights lie within ±1; what was never judged is not
/// there and weighs 0. Each judgement fades the earlier ones, and of each kind only the heaviest {@link #MOST} are
/// kept.
/// Immutable.
public record Taste(Map<String, Double> items, Map<String, Double> moves, Map<String, Double> families) {
    /// Nothing was judged yet.
    public static final Taste NONE = new Taste(Map.of(), Map.of(), Map.of());

    /// Of each kind.
    public static final int MOST = 100;

    private static final double FADE = 0.97;
    private static final double RATE = 0.3;
    private static final double LEAST = 0.02;
    /// On the planner's scale, where chance has a spread of 1.2 for an item and .9 for a family.
    private static final double ITEM_WORTH = 1.2;

    private static final double MOVE_WORTH = 0.9;
    private static final double FAMILY_WORTH = 0.8;

    /// @throws IllegalArgumentException for a weight beyond ±1
    public Taste {
        items = weights(items);
        moves = weights(moves);
        families = weights(families);
    }

    private static Map<String, Double> weights(Map<String, Double> given) {
        given.forEach((name, weight) -> {
            if (!(Math.abs(weight) <= 1)) {
                throw new IllegalArgumentException("the weight of '%s' is %s, beyond 1 or -1".formatted(name, weight));
            }
        });
        return Collections.unmodifiableMap(new TreeMap<>(given));
    }

    /// How much more than at first a frame is wanted, in the planner's worth.
    ///
    /// @param item the frame's, or its scheme's
    public double worth(String item, Move move) {
        return ITEM_WORTH * items.getOrDefault(item, 0.0) + MOVE_WORTH * moves.getOrDefault(move.name(), 0.0);
    }

    /// How much more than at first a rhyme family is wanted, in the planner's worth.
    public double worth(String family) {
        return FAMILY_WORTH * families.getOrDefault(family, 0.0);
    }

    /// After a producer kept some couplets, or dropped some, or kept some rather than others.
    ///
    /// @param strength of the judgement, above 0 up to 1, where 1 is a choice made on purpose
    public Taste after(List<SaidCouplet> kept, List<SaidCouplet> dropped, double strength) {
        return new Taste(
                moved(items, kept, dropped, SaidCouplet::item, strength),
                moved(moves, kept, dropped, said -> said.move().name(), strength),
                moved(families, kept, dropped, SaidCouplet::family, strength));
    }

    private static Map<String, Double> moved(
            Map<String, Double> before,
            List<SaidCouplet> kept,
            List<SaidCouplet> dropped,
            Function<SaidCouplet, String> key,
            double strength) {
        Map<String, Double> all = new HashMap<>();
        before.forEach((name, weight) -> all.put(name, FADE * weight));
        kept.forEach(said -> all.merge(key.apply(said), strength * RATE / kept.size(), Double::sum));
        dropped.forEach(said -> all.merge(key.apply(said), -strength * RATE / dropped.size(), Double::sum));
        all.remove("");
        return all.entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) >= LEAST)
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(entry -> -Math.abs(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> rounded(entry.getValue())));
    }

    private static double rounded(double weight) {
        return Math.round(1_000 * Math.clamp(weight, -1, 1)) / 1_000.0;
    }
}
