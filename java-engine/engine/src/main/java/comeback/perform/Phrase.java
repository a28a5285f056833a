package comeback.perform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rendered piece of a take that is made and delivered whole: mono sound from `firstFrame` of the host's
/// timeline.
///
/// @param firstFrame frame at the take's sample rate, pre-roll included: the first consonant may precede the
///     bar line; the first vowel is planned at exactly `firstFrame + score.leadFrames()`
/// @param samples of the lead: finite, within ±1, the first and the last of them 0; the pre-roll of the score's
///     breaths, then 600 for each frame of its contour, which is a whole number of pairs of frames up to where
///     its last unit ends
/// @param score what its samples can be rendered from again
/// @param doubles null where nothing is said twice, or that is not made yet
/// @param adLib null where nothing is shouted after it, or that is not made yet
public record Phrase(
        long firstFrame,
        float[] samples,
        List<PerformedSyllable> syllables,
        PhraseScore score,
        @Nullable LayerSound doubles,
        @Nullable LayerSound adLib) {
    public Phrase {
        syllables = List.copyOf(syllables);
    }

    /// The lead alone.
    public Phrase(long firstFrame, float[] samples, List<PerformedSyllable> syllables, PhraseScore score) {
        this(firstFrame, samples, syllables, score, null, null);
    }

    /// A layer's sound from `firstFrame` on; empty where the phrase has none of it.
    public float[] samples(Layer layer) {
        LayerSound sound = switch (layer) {
            case LEAD -> new LayerSound(LayerPart.lead(score), samples);
            case DOUBLES -> doubles;
            case AD_LIBS -> adLib;
        };
        return sound == null ? new float[0] : sound.part().inLine(score.leadFrames(), sound.samples());
    }
}
