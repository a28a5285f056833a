package comeback.perform;

import java.util.List;

/// A rendered piece of a take that is made and delivered whole: mono sound from `firstFrame` of the host's timeline.
///
/// @param firstFrame frame at the take's sample rate, pre-roll included: the first consonant may precede the bar line
public record Phrase(long firstFrame, float[] samples, List<PerformedSyllable> syllables) {
    public Phrase {
        syllables = List.copyOf(syllables);
    }
}
