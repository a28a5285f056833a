package comeback.listen;

/// A convolution in time: each row out is a weighted sum of rows in, `dilation` apart and centred on it, plus a bias.
///
/// @param taps how many rows in, odd
/// @param weights `[tap][in][out]`, flat
record ConvolutionLayer(int in, int out, int taps, int dilation, float[] weights, float[] biases) {
    ConvolutionLayer {
        if (weights.length != taps * in * out || biases.length != out || taps % 2 == 0) {
            throw new IllegalArgumentException("a layer of %d taps, %d in and %d out has not %d weights and %d biases"
                    .formatted(taps, in, out, weights.length, biases.length));
        }
    }

    /// How many rows before and after one it looks at.
    int reach() {
        return dilation * (taps / 2);
    }

    float[][] apply(float[][] rows, boolean rectified) {
        float[][] results = new float[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            float[] result = biases.clone();
            for (int tap = 0; tap < taps; tap++) {
                int from = row + (tap - taps / 2) * dilation;
                if (from >= 0 && from < rows.length) {
                    add(rows[from], tap, result);
                }
            }
            for (int channel = 0; rectified && channel < out; channel++) {
                result[channel] = Math.max(0, result[channel]);
            }
            results[row] = result;
        }
        return results;
    }

    /// Channel by channel in, so that the inner loop runs over neighbours in memory and what is zero costs nothing.
    private void add(float[] row, int tap, float[] result) {
        for (int from = 0; from < in; from++) {
            float value = row[from];
            if (value != 0) {
                int at = (tap * in + from) * out;
                for (int to = 0; to < out; to++) {
                    result[to] += value * weights[at + to];
                }
            }
        }
    }
}
