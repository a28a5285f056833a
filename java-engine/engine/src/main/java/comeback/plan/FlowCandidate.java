package comeback.plan;

/// Exact syllable counts that a couplet's two lines may have.
public record FlowCandidate(int first, int second) {
    /// The count of the longer line.
    int longer() {
        return Math.max(first, second);
    }
}
