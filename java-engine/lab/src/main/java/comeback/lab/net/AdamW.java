package comeback.lab.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/// AdamW (Loshchilov and Hutter, arXiv 1711.05101) without weight decay, with PyTorch's figures: the mean of gradients
/// over about 10 steps by the root of their mean square over about 1,000.
final class AdamW {
    private static final double MEAN_KEPT = 0.9;
    private static final double SQUARE_KEPT = 0.999;
    private static final double LEAST = 1e-8;

    private final NDArray mean;
    private final NDArray square;

    /// @param owner of the moments, as long as the weights
    AdamW(NDManager owner, NDArray weights) {
        mean = owner.zeros(weights.getShape(), weights.getDataType());
        square = owner.zeros(weights.getShape(), weights.getDataType());
    }

    /// Moves the weights.
    ///
    /// @param step from 1
    void step(NDArray weights, NDArray gradient, long step, double rate) {
        mean.muli(MEAN_KEPT).addi(gradient.mul(1 - MEAN_KEPT));
        square.muli(SQUARE_KEPT).addi(gradient.mul(gradient).muli(1 - SQUARE_KEPT));
        double meanShare = 1 - Math.pow(MEAN_KEPT, step);
        double squareShare = 1 - Math.pow(SQUARE_KEPT, step);
        try (NDArray size = square.sqrt();
                NDArray way = mean.div(size.divi(Math.sqrt(squareShare)).addi(LEAST))) {
            weights.subi(way.muli(rate / meanShare));
        }
    }

    NDArray mean() {
        return mean;
    }

    NDArray square() {
        return square;
    }
}
