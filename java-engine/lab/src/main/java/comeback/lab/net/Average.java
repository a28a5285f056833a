package comeback.lab.net;

import ai.djl.ndarray.NDArray;
import org.jspecify.annotations.Nullable;

/// A slow mean of weights over the steps: of step n it keeps (1 + n) / (10 + n), at most its decay.
final class Average {
    private final double decay;
    private final @Nullable NDArray mean;

    /// @param decay 0 for no mean
    Average(Weights weights, double decay) {
        this.decay = decay;
        mean = decay == 0 ? null : weights.flat().duplicate();
    }

    void step(Weights weights, long step) {
        if (mean != null) {
            double kept = Math.min(decay, (1.0 + step) / (10.0 + step));
            try (NDArray share = weights.flat().mul(1 - kept)) {
                mean.muli(kept).addi(share);
            }
        }
    }

    float[] values() {
        return mean == null ? new float[0] : mean.toFloatArray();
    }

    void set(Weights weights, float[] values) {
        if (mean != null) {
            weights.set(mean, values);
        }
    }
}
