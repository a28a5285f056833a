package comeback.listen;

import java.util.List;

/// Finds where vowels begin by how fast their band rises alone: peaks of {@link Novelty}. Pure; safe from any thread.
///
/// Nothing in it is learnt, so that it measures voices that the ear's net was trained on.
public final class RiseDetector {
    private static final double LEAST_NOVELTY = 0.2;
    private static final int ALONE_ROWS = 5;

    private RiseDetector() {}

    /// Vowel onsets of mono `samples` (±1, at `sampleRate` Hz, 8000 to 192000) in order of time; none in silence.
    ///
    /// @throws IllegalArgumentException for another sample rate
    public static List<Onset> detect(float[] samples, int sampleRate) {
        return Peaks.of(Novelty.of(MelBands.ofVowels(sampleRate).rows(samples)), LEAST_NOVELTY, ALONE_ROWS);
    }
}
