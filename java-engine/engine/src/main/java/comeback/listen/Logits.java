package comeback.listen;

import java.util.Arrays;

/// The scores of every token, for each place in a text that was read.
///
/// @param values `[row][id]`, flat
record Logits(float[] values, int rows) {
    /// Natural logarithms of how likely each token is to come after place `row`; a fresh array.
    float[] logProbabilities(int row) {
        int size = values.length / rows;
        float[] scores = Arrays.copyOfRange(values, row * size, (row + 1) * size);
        float shift = (float) LogSum.of(scores);
        for (int id = 0; id < size; id++) {
            scores[id] -= shift;
        }
        return scores;
    }
}
