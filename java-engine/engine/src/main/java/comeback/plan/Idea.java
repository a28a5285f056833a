package comeback.plan;

import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Fact;
import comeback.bank.Family;
import java.util.Comparator;

/// One way to make a couplet, decided before its words: the frame, the facts it takes up, the rhyme family.
///
/// @param family of the rhyme both lines end on
/// @param worth the planner's liking; higher is better, no unit
public record Idea(Couplet couplet, Bindings bindings, Family family, double worth) {
    static final Comparator<Idea> BEST_FIRST = (one, other) -> Double.compare(other.worth, one.worth);

    /// Whether it takes up something that was said in the round that is answered.
    public boolean isAnchored() {
        return bindings.facts().stream().anyMatch(fact -> !fact.isEarlier());
    }

    /// Whether it comes back to an earlier round.
    public boolean isCallback() {
        return bindings.facts().stream().anyMatch(Fact::isEarlier);
    }
}
