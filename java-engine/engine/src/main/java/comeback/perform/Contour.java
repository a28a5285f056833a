package comeback.perform;

/// Pitch and energy of a phrase, one value a frame (80 a second).
///
/// @param f0Hz in the model's own range; below 40 where nothing is voiced
/// @param energy in the model's own units: about −10 in silence, 8 in a loud vowel
public record Contour(float[] f0Hz, float[] energy) {
    static final double FRAMES_PER_SECOND = 80;
    static final float VOICED_HZ = 40;
}
