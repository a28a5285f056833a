package comeback.perform;

/// Puts a contour on the notes of a melody. A note is reached just after its vowel starts, from the note before it.
final class Glide {
    /// The glide begins so long before the vowel and lasts `LENGTH_SECONDS`.
    private static final double AHEAD_SECONDS = 0.04;

    private static final double LENGTH_SECONDS = 0.06;

    private final Melody melody;
    private final double[] vowelSeconds;
    private final double f0Ratio;

    /// @param vowelSeconds where each syllable's vowel starts in the phrase
    /// @param f0Ratio the voice's pitch over the model's own: what is asked of the model is divided by it
    Glide(Melody melody, double[] vowelSeconds, double f0Ratio) {
        this.melody = melody;
        this.vowelSeconds = vowelSeconds;
        this.f0Ratio = f0Ratio;
    }

    /// Steps from syllable to syllable, on no notes.
    static Glide between(double[] vowelSeconds) {
        return new Glide(Melody.NONE, vowelSeconds, 1);
    }

    /// A value a syllable, at `seconds`.
    double value(double seconds, double[] values) {
        int syllable = syllableAt(seconds);
        return syllable == 0
                ? values[0]
                : values[syllable - 1] + along(seconds, syllable) * (values[syllable] - values[syllable - 1]);
    }

    /// What to ask of the model at `seconds`, in Hz, where the style's own contour has `own`.
    double hertz(double seconds, double own) {
        int syllable = syllableAt(seconds);
        double here = target(syllable, own);
        if (syllable == 0) {
            return here;
        }
        double along = along(seconds, syllable);
        return Math.exp(Math.log(target(syllable - 1, own)) * (1 - along) + Math.log(here) * along);
    }

    private int syllableAt(double seconds) {
        int syllable = 0;
        while (syllable + 1 < vowelSeconds.length && vowelSeconds[syllable + 1] - AHEAD_SECONDS <= seconds) {
            syllable++;
        }
        return syllable;
    }

    /// How far the glide to a syllable has come, 0 to 1.
    private double along(double seconds, int syllable) {
        double along = Math.clamp((seconds - vowelSeconds[syllable] + AHEAD_SECONDS) / LENGTH_SECONDS, 0, 1);
        return along * along * (3 - 2 * along);
    }

    private double target(int syllable, double own) {
        var hertz = melody.hertz(syllable);
        return hertz.isPresent() ? hertz.getAsDouble() / f0Ratio : own;
    }
}
