package comeback.listen;

/// The logarithm of a sum of exponentials, which turns scores into log-probabilities.
final class LogSum {
    /// So far below the highest, a hundred thousand scores change the sum by less than one part in a million.
    private static final float NEGLIGIBLE = -25;

    private LogSum() {}

    /// ln(Σ exp(score)), however large the scores are; at least one.
    static double of(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : scores) {
            float below = score - highest;
            sum += below > NEGLIGIBLE ? Math.exp(below) : 0;
        }
        return highest + Math.log(sum);
    }
}
