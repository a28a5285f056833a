package comeback.bank;

import java.util.Set;

/// A fact that a couplet speaks of, and so must be true.
///
/// @param values the only words it may be, lower case; empty for any
/// @param number which grammatical number it must have
public record Need(FactKind kind, Set<String> values, Number number) {
    /// Grammatical number as a condition.
    public enum Number {
        ANY,
        SINGULAR,
        PLURAL
    }

    public Need {
        values = Set.copyOf(values);
    }

    public boolean isMetBy(Fact fact) {
        boolean rightNumber = switch (number) {
            case ANY -> true;
            case SINGULAR -> !fact.plural();
            case PLURAL -> fact.plural();
        };
        boolean rightValue = values.isEmpty() || values.contains(fact.value().toLowerCase(java.util.Locale.ROOT));
        return fact.kind().isA(kind) && rightNumber && rightValue;
    }
}
