package comeback.lab.method;

import ai.djl.ndarray.NDArray;
import comeback.lab.net.Pass;
import java.util.Arrays;

/// Nats by which a net was surprised, the mean over all places that ask.
final class CrossEntropy {
    private CrossEntropy() {}

    static NDArray of(Pass pass, Drills drills) {
        NDArray logits = pass.logits(pass.ids(drills.inputs()));
        double[] share = new double[drills.inputs().length];
        Arrays.fill(share, -1.0 / Math.max(1, drills.asked()));
        NDArray weights = drills.weights(pass.manager(), share, logits.getDataType());
        return logits.logSoftmax(2)
                .gather(drills.wanted(pass.manager()), 2)
                .mul(weights)
                .sum();
    }
}
