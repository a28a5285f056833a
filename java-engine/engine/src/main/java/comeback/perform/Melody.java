package comeback.perform;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// The notes that a line's syllables are rapped on; a syllable without one keeps the style's own contour.
///
/// @param notes MIDI note numbers by the syllable's index in the line; the fraction is cents (69.5 is 50 cents above
/// A4)
public record Melody(Map<Integer, Double> notes) {
    /// The style's own contour throughout.
    public static final Melody NONE = new Melody(Map.of());

    private static final double A4 = 69;
    private static final double A4_HZ = 440;

    public Melody {
        notes = Map.copyOf(notes);
    }

    /// Every one of `syllables` on the same note.
    public static Melody held(double note, int syllables) {
        Map<Integer, Double> notes = new HashMap<>();
        for (int syllable = 0; syllable < syllables; syllable++) {
            notes.put(syllable, note);
        }
        return new Melody(notes);
    }

    /// The pitch to be heard on `syllable`, or empty for the style's own.
    public OptionalDouble hertz(int syllable) {
        Double note = notes.get(syllable);
        return note == null ? OptionalDouble.empty() : OptionalDouble.of(A4_HZ * Math.pow(2, (note - A4) / 12));
    }
}
