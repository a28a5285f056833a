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
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - highest);
        }
        float shift = (float) (highest + Math.log(sum));
        for (int id = 0; id < size; id++) {
            scores[id] -= shift;
        }
        return scores;
    }
}
