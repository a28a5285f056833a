package comeback.perform;

import java.util.List;

/// What sounds beside a line's lead, as its doubles or as an ad-lib: all that its voice needs to sound it again.
///
/// @param text what it says
/// @param afterFrames frames at {@link Performer#SAMPLE_RATE} from the line's first planned vowel to where
///     the score's frame `leadFrames` belongs
/// @param formantSemitones how far its throat's resonances are moved, on top of any colour
/// @param consonantDecibels added to its consonants, on top of the voice's own
/// @param levelDecibels of all the score sounds like, RMS over full scale; a lead has −18
/// @param passages what of the score sounds, in order of time; all of it where there are none
public record LayerPart(
        String text,
        int afterFrames,
        PhraseScore score,
        double formantSemitones,
        double consonantDecibels,
        double levelDecibels,
        List<Passage> passages) {
    private static final int MOST_AFTER_FRAMES = 60 * Performer.SAMPLE_RATE;

    public LayerPart {
        passages = List.copyOf(passages);
        if (afterFrames < 0 || afterFrames > MOST_AFTER_FRAMES) {
            throw new IllegalArgumentException(
                    "a part lies from 0 to %d frames after its line, not %d".formatted(MOST_AFTER_FRAMES, afterFrames));
        }
        if (!(levelDecibels <= 0)) {
            throw new IllegalArgumentException("a level is at most 0 dB, not " + levelDecibels);
        }
    }

    /// A line's lead, as a part among others.
    public static LayerPart lead(PhraseScore score) {
        return new LayerPart("", 0, score, 0, 0, Loudness.LEAD_DECIBELS, List.of());
    }

    /// The part's sound as it lies in its line: from the line's first sample on, with silence before it.
    ///
    /// @param leadFrames of the line
    /// @param sound of the part alone
    public float[] inLine(int leadFrames, float[] sound) {
        int start = leadFrames + afterFrames - score.leadFrames();
        float[] whole = new float[Math.max(1, start + sound.length)];
        int cut = Math.max(0, -start);
        System.arraycopy(sound, cut, whole, start + cut, Math.max(0, sound.length - cut));
        return whole;
    }
}
