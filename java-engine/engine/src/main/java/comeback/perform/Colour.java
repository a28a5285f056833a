package comeback.perform;

/// How a recalled phrase is bent as a whole.
///
/// @param pitchSemitones on top of the pitch it was performed at
/// @param formantSemitones how far the throat's resonances are moved
public record Colour(double pitchSemitones, double formantSemitones) {
    /// As it was performed.
    public static final Colour PLAIN = new Colour(0, 0);

    /// This colour, with resonances moved so much further.
    Colour formant(double semitones) {
        return new Colour(pitchSemitones, formantSemitones + semitones);
    }

    double pitchRatio() {
        return Math.pow(2, pitchSemitones / 12);
    }

    double formantRatio() {
        return Math.pow(2, formantSemitones / 12);
    }
}
