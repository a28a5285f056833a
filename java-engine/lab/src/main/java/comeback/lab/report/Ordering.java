package comeback.lab.report;

/// An ordering of two arms that the paper claims, and what was found.
///
/// @param claim in words
/// @param higher that the paper finds higher in score
/// @param strict whether it claims more than "no less"
record Ordering(String claim, ArmRuns higher, ArmRuns lower, boolean strict) {
    /// Random seeds that each arm must have.
    static final int FEWEST_SEEDS = 3;

    /// Scores below it are none.
    static final double NEAR_ZERO = 0.01;

    /// Of the score of `higher` over that of `lower`.
    Interval difference() {
        return higher.over(lower);
    }

    Verdict verdict() {
        if (Math.max(higher.mean(Metric.SCORE), lower.mean(Metric.SCORE)) < NEAR_ZERO) {
            return Verdict.NEAR_ZERO;
        }
        if (Math.min(higher.runs().size(), lower.runs().size()) < FEWEST_SEEDS) {
            return Verdict.TOO_FEW_SEEDS;
        }
        Interval difference = difference();
        if (strict ? difference.low() > 0 : difference.low() >= 0) {
            return Verdict.REPRODUCED;
        }
        return difference.high() < 0 ? Verdict.NOT_REPRODUCED : Verdict.UNDECIDED;
    }
}
