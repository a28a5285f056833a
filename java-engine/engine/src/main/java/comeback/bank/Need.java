package comeback.bank;

import java.util.Set;

/// A fact that a couplet speaks of, and so must be true.
///
/// @param values the only words it may be, lower case; empty for any
/// @param number which grammatical number it must have
/// @param relations the only relations it may have; empty for any
public record Need(FactKind kind, Set<String> values, Number number, Set<String> relations) {
    /// Grammatical number as a condition.
    public enum Number {
        ANY,
        SINGULAR,
        PLURAL
    }

    public Need {
        values = Set.copyOf(values);
        relations = Set.copyOf(relations);
    }

    public Need(FactKind kind, Set<String> values, Number number) {
        this(kind, values, number, Set.of());
    }

    /// Whether `fact` is of the kind and about whom such a fact is taken to be, with the words and relation asked for.
    public boolean isMetBy(Fact fact) {
        return fact.kind().isA(kind)
                && fact.isAnswerable()
                && isRightNumber(fact)
                && (relations.isEmpty() || relations.contains(fact.relation()))
                && (values.isEmpty() || values.contains(fact.value().toLowerCase(java.util.Locale.ROOT)));
    }

    private boolean isRightNumber(Fact fact) {
        return switch (number) {
            case ANY -> true;
            case SINGULAR -> !fact.plural();
            case PLURAL -> fact.plural();
        };
    }
}
