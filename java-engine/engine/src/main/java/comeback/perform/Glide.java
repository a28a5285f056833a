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

    /// What to ask of the model at `seconds`, in Hz, where the style's own contour has `own`.
    double hertz(double seconds, double own) {
        int syllable = 0;
        while (syllable + 1 < vowelSeconds.length && vowelSeconds[syllable + 1] - AHEAD_SECONDS <= seconds) {
            syllable++;
        }
        double here = target(syllable, own);
        if (syllable == 0) {
            return here;
        }
        double along = Math.clamp((seconds - vowelSeconds[syllable] + AHEAD_SECONDS) / LENGTH_SECONDS, 0, 1);
        double eased = along * along * (3 - 2 * along);
        return Math.exp(Math.log(target(syllable - 1, own)) * (1 - eased) + Math.log(here) * eased);
    }

    private double target(int syllable, double own) {
        var hertz = melody.hertz(syllable);
        return hertz.isPresent() ? hertz.getAsDouble() / f0Ratio : own;
    }
}
