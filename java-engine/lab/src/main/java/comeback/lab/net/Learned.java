package comeback.lab.net;

/// Where a {@link Learner} stands after so many steps.
///
/// @param weights of the net, flat
/// @param mean of the gradients, as the optimiser keeps it
/// @param square of the gradients, likewise
/// @param average of the weights; empty where none is kept
public record Learned(long steps, float[] weights, float[] mean, float[] square, float[] average) {
    /// Those to ask with: the mean where there is one.
    public float[] best() {
        return average.length > 0 ? average : weights;
    }
}
