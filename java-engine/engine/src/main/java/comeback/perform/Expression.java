package comeback.perform;

/// How strongly a line moves: in pitch, in level, in its accents.
///
/// @param intensity 0 for the calm end of what rappers do, 0.5 for their middle, 1 for the fierce end
public record Expression(double intensity) {
    /// The middle.
    public static final Expression USUAL = new Expression(0.5);

    private static final double CALM_PITCH = 0.78;
    private static final double FIERCE_PITCH = 1.45;
    /// Fierce verses spread their pitch, yet lift stresses above their neighbours hardly more than others do.
    private static final double FIERCE_ACCENT_PITCH = 1.08;
    private static final double CALM_LEVEL = 0.8;
    private static final double FIERCE_LEVEL = 1.5;

    public Expression {
        if (!(intensity >= 0 && intensity <= 1)) {
            throw new IllegalArgumentException("intensity lies from 0 to 1: " + intensity);
        }
    }

    /// A style's intensity, turned by a dial whose middle, 0.5, leaves it as it is.
    public static Expression turned(double style, double dial) {
        return new Expression(Math.clamp(style + dial - 0.5, 0, 1));
    }

    /// Factor on the movement of pitch.
    double pitchFactor() {
        return between(CALM_PITCH, FIERCE_PITCH);
    }

    /// Factor on how far accents rise in pitch.
    double accentPitchFactor() {
        return between(CALM_PITCH, FIERCE_ACCENT_PITCH);
    }

    /// Factor on the movement of level.
    double levelFactor() {
        return between(CALM_LEVEL, FIERCE_LEVEL);
    }

    private double between(double calm, double fierce) {
        return intensity <= 0.5 ? calm + (1 - calm) * intensity / 0.5 : 1 + (fierce - 1) * (intensity - 0.5) / 0.5;
    }
}
