package comeback.plan;

import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Family;
import java.util.Comparator;

/// One way to make a couplet, decided before its words: the frame, the facts it takes up, the rhyme family.
///
/// @param family of the rhyme both lines end on
/// @param worth the planner's liking; higher is better, no unit
public record Idea(Couplet couplet, Bindings bindings, Family family, double worth) {
    static final Comparator<Idea> BEST_FIRST = (one, other) -> Double.compare(other.worth, one.worth);

    public boolean isAnchored() {
        return !bindings.facts().isEmpty();
    }
}
