package comeback.propose;

import comeback.bank.Move;
import comeback.bank.Need;
import comeback.bank.Template;
import java.util.List;

/// A couplet that was proposed and passed every check, as a bank would have it.
///
/// @param id unique in a bank, and always the same for the same lines
/// @param move {@link Move#SKETCH} for a verse on a topic
/// @param needs what an opponent must have said
/// @param topic as in a bank's couplet
/// @param callers of a sketch, the words of a topic that call it
/// @param lines two, marked up as a {@link Template} is
public record Proposal(String id, Move move, List<Need> needs, String topic, List<String> callers, List<String> lines) {
    /// @throws comeback.problem.Problem when the markup of a line is broken
    public Proposal {
        needs = List.copyOf(needs);
        callers = List.copyOf(callers);
        lines = List.copyOf(lines);
        lines.forEach(Template::parse);
    }

    public boolean isSketch() {
        return move == Move.SKETCH;
    }
}
