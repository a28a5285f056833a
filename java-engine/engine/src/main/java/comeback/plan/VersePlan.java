package comeback.plan;

import comeback.bank.Draw;
import comeback.bank.Fact;
import comeback.verse.LineGrid;
import java.util.List;
import java.util.Set;

/// A verse decided before its words: its arc of couplets, and what the whole must keep.
///
/// @param draw what chance decides: the request's seed, moved by what the opponent said
/// @param facts everything the opponent's words held
/// @param order which lines are a couplet
/// @param unwanted texts that no line is to have
/// @param leastAnchored how many couplets must take up something the opponent said
/// @param leastMultis how many couplets must rhyme over two syllables or more
public record VersePlan(
        PlanRequest request,
        LineGrid grid,
        Style style,
        Draw draw,
        List<Fact> facts,
        LineOrder order,
        List<CoupletPlan> couplets,
        Set<String> unwanted,
        int leastAnchored,
        int leastMultis) {
    public VersePlan {
        facts = List.copyOf(facts);
        couplets = List.copyOf(couplets);
        unwanted = Set.copyOf(unwanted);
    }
}
