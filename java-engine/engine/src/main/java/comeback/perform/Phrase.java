package comeback.perform;

import java.util.List;

/// A rendered piece of a take that is made and delivered whole: mono sound from `firstFrame` of the host's timeline.
///
/// @param firstFrame frame at the take's sample rate, pre-roll included: the first consonant may precede the bar line;
///     the first vowel is planned at exactly `firstFrame + score.leadFrames()`
/// @param samples finite, within ±1, the first and the last of them 0; 600 for each frame of the score's contour, which
///     is a whole number of pairs of frames up to where its last unit ends
/// @param score what its samples can be rendered from again
public record Phrase(long firstFrame, float[] samples, List<PerformedSyllable> syllables, PhraseScore score) {
    public Phrase {
        syllables = List.copyOf(syllables);
    }
}
