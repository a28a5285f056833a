package comeback.lab.method;

/// Log-linear noise: the share of tokens that is masked grows in a line with the time, from none at 0 to all but a
/// thousandth at 1.
final class Noise {
    private static final double LEFT = 1e-3;

    private Noise() {}

    /// The chance that a token is masked at a time.
    static double masked(double time) {
        return (1 - LEFT) * time;
    }

    /// σ: a token stays with e^-σ.
    static double total(double time) {
        return -Math.log1p(-masked(time));
    }
}
