package comeback.plan;

/// Exact syllable counts that a couplet's two lines may have.
public record FlowCandidate(int first, int second) {}
