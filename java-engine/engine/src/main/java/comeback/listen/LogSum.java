package comeback.listen;

/// The logarithm of a sum of exponentials, which turns scores into log-probabilities.
final class LogSum {
    private LogSum() {}

    /// ln(Σ exp(score)), however large the scores are; at least one.
    static double of(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - highest);
        }
        return highest + Math.log(sum);
    }
}
