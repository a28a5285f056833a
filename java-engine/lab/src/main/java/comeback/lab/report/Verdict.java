package comeback.lab.report;

/// Whether an ordering that the paper claims was found.
enum Verdict {
    REPRODUCED("reproduced"),
    NOT_REPRODUCED("not reproduced"),
    /// The interval of the difference holds both.
    UNDECIDED("undecided"),
    /// Fewer than three random seeds in one of the arms.
    TOO_FEW_SEEDS("undecided: too few random seeds"),
    /// Where hardly anything is created there is nothing to order.
    NEAR_ZERO("undecided: both scores are near zero");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
