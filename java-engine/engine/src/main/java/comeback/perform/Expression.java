package comeback.perform;

/// How strongly a line's accents are given.
///
/// @param intensity 0 for half of the voice's own accents, 0.5 for just those, 1 for 1.6 times them
public record Expression(double intensity) {
    /// The voice's own accents.
    public static final Expression USUAL = new Expression(0.5);

    public Expression {
        if (!(intensity >= 0 && intensity <= 1)) {
            throw new IllegalArgumentException("intensity lies from 0 to 1: " + intensity);
        }
    }

    double accentFactor() {
        return intensity <= 0.5 ? 0.5 + intensity : 1 + 1.2 * (intensity - 0.5);
    }
}
