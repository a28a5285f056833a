package comeback.lab.score;

/// How creative samples are.
///
/// @param samples all, at least one
/// @param coherent what the task allows
/// @param memorised coherent, and canonically the same as a seeded row of training
/// @param created different ones that are coherent and not memorised
public record Score(int samples, int coherent, int memorised, int created, Uniqueness unique) {
    /// |unique(coherent ∧ not in training)| / |samples|, 0 to 1.
    public double score() {
        return (double) created / samples;
    }

    /// Of all samples, 0 to 1.
    public double coherence() {
        return (double) coherent / samples;
    }

    /// Of all samples, 0 to 1.
    public double memorisedShare() {
        return (double) memorised / samples;
    }
}
