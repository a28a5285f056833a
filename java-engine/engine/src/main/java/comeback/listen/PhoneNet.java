package comeback.listen;

import java.util.List;

/// Tells for each 10 ms which phone sounds and whether a vowel begins: dilated convolutions over {@link
/// SpeechFeatures}.
///
/// Trained by `./comeback lab train-ear`. What it says of a row depends on {@link #reach} rows before and after it and
/// on no others, so that a stream can be heard piecewise. Immutable; safe from any thread.
public final class PhoneNet {
    private static final class Shipped {
        private static final PhoneNet NET = PhoneNetFile.shipped();
    }

    private final List<ConvolutionLayer> layers;

    /// @param layers all but the last rectified, and all between the first and the last added to what they are given
    PhoneNet(List<ConvolutionLayer> layers) {
        this.layers = List.copyOf(layers);
    }

    /// The net that comes with Comeback.
    public static PhoneNet shipped() {
        return Shipped.NET;
    }

    /// How many rows before and after one may change what is said of it.
    public int reach() {
        return layers.stream().mapToInt(ConvolutionLayer::reach).sum();
    }

    /// One row of scores for each of `features`; beyond their ends there is nothing (zeros at every layer).
    public PhoneScores score(float[][] features) {
        float[][] rows = layers.getFirst().apply(features, true);
        for (ConvolutionLayer layer : layers.subList(1, layers.size() - 1)) {
            float[][] next = layer.apply(rows, true);
            for (int row = 0; row < rows.length; row++) {
                for (int channel = 0; channel < next[row].length; channel++) {
                    next[row][channel] += rows[row][channel];
                }
            }
            rows = next;
        }
        return PhoneScores.of(layers.getLast().apply(rows, false));
    }
}
