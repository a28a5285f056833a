package comeback.plan;

import java.util.List;
import java.util.Map;

/// What a couplet may become: ideas, the best first, and the flows it may take. The lyric settles on one of each.
///
/// @param flows syllable counts, the most wanted first
/// @param spare counts of longer lines than the style's own, for when too few words have those
/// @param lines where each of its two lines may lie
/// @param standing what stays as it is, by its place in the couplet, 0 or 1; the ideas are for the rest
public record CoupletPlan(
        List<FlowCandidate> flows,
        List<FlowCandidate> spare,
        List<LinePlan> lines,
        List<Idea> ideas,
        Map<Integer, StandingLine> standing) {
    public CoupletPlan {
        flows = List.copyOf(flows);
        spare = List.copyOf(spare);
        lines = List.copyOf(lines);
        ideas = List.copyOf(ideas);
        standing = Map.copyOf(standing);
        if (lines.size() != 2) {
            throw new IllegalArgumentException("a couplet has two lines");
        }
    }
}
