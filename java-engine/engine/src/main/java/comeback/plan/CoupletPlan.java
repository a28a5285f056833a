package comeback.plan;

import java.util.List;

/// What a couplet may become: ideas, the best first, and the flows it may take. The lyric settles on one of each.
///
/// @param firstBar the zero-based bar of the host's timeline that its first line belongs to
public record CoupletPlan(int firstBar, List<FlowCandidate> flows, List<Idea> ideas) {
    public CoupletPlan {
        flows = List.copyOf(flows);
        ideas = List.copyOf(ideas);
    }
}
