package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.Map;

/// How much it tells when a rebuttal takes up a fact: answering an insult or a proud claim says most.
final class Strength {
    static final double NOTHING = 0.7;
    /// Few can be made, and each shows that we listened.
    private static final double CALLBACK = 1.6;

    private static final Map<String, Double> BY_KIND = Map.ofEntries(
            Map.entry("insult", 2.7),
            Map.entry("jab", 2.6),
            Map.entry("quote", 2.6),
            Map.entry("charge", 2.5),
            Map.entry("echo", 2.7),
            Map.entry("question", 2.6),
            Map.entry("rank", 2.6),
            Map.entry("threat", 2.7),
            Map.entry("person", 2.6),
            Map.entry("name", 2.6),
            Map.entry("possession", 2.4),
            Map.entry("place", 2.4),
            Map.entry("car", 2.4),
            Map.entry("bling", 2.3),
            Map.entry("skill", 2.2),
            Map.entry("fame", 2.2),
            Map.entry("history", 2.1),
            Map.entry("money", 1.9),
            Map.entry("curse", 2.0),
            Map.entry("mention", 1.8),
            Map.entry("said.again", 1.7),
            Map.entry("said.filler", 1.7),
            Map.entry("said.word", 1.7),
            Map.entry("said", 1.3),
            Map.entry("crew", 1.7));

    private Strength() {}

    static double of(Fact fact) {
        return fact.isEarlier() ? of(fact.kind().plain()) + CALLBACK : of(fact.kind());
    }

    private static double of(FactKind plain) {
        String kind = plain.name();
        int dot = kind.indexOf('.');
        String whole = dot < 0 || BY_KIND.containsKey(kind) ? kind : kind.substring(0, dot);
        return BY_KIND.getOrDefault(whole, 1.5);
    }
}
