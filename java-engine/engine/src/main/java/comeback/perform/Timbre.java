package comeback.perform;

/// What a voice's preset and a colour together ask of the sound, beside pitch and time.
///
/// @param f0Ratio the voice's pitch over the pitch asked of the model
/// @param bend factor on the voice's pitch
/// @param frequencyWarp factor on every formant's frequency
/// @param breathinessDecibels added to the noisy part of vowels
/// @param consonantDecibels added to consonants
/// @param grit how uneven the vocal folds are, 0 to 1
public record Timbre(
        double f0Ratio,
        double bend,
        double frequencyWarp,
        double breathinessDecibels,
        double consonantDecibels,
        double grit) {
    private static final float LEAST_SUNG_HZ = Contour.VOICED_HZ + 1;

    static Timbre of(VoiceSpec voice, Colour colour) {
        return of(voice, colour, 0);
    }

    /// @param softerDecibels added to the voice's own consonants; below 0 makes them softer
    static Timbre of(VoiceSpec voice, Colour colour, double softerDecibels) {
        return new Timbre(
                voice.f0Ratio(),
                colour.pitchRatio(),
                voice.frequencyWarp() * colour.formantRatio(),
                voice.breathiness(),
                voice.consonantDecibels() + softerDecibels,
                voice.grit());
    }

    /// The pitch that is heard. A bend never makes a voiced frame voiceless.
    float[] sung(float[] f0Hz) {
        float[] sung = f0Hz.clone();
        for (int frame = 0; frame < sung.length; frame++) {
            sung[frame] *= (float) f0Ratio;
            if (bend != 1 && sung[frame] > Contour.VOICED_HZ) {
                sung[frame] = Math.max((float) (sung[frame] * bend), LEAST_SUNG_HZ);
            }
        }
        return sung;
    }
}
