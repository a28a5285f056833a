package comeback.listen;

import java.util.List;

/// Finds where syllables' vowels begin, from sound alone: where the net hears an onset and the vowels' band rises.
///
/// The least novelty ({@link PhoneEvidence}) and the distance were chosen on random words by espeak-ng and flite's awb,
/// with and without drums. Pure; safe from any thread.
public final class OnsetDetector {
    private static final double LEAST_NOVELTY = 5;
    private static final int ALONE_ROWS = 5;
    /// What an onset's novelty is told as where it is only just one.
    private static final double LEAST_TOLD = 0.2;

    private OnsetDetector() {}

    /// Vowel onsets of mono `samples` (±1, at `sampleRate` Hz, 8000 to 192000) in order of time; none in silence.
    ///
    /// @throws IllegalArgumentException for another sample rate
    public static List<Onset> detect(float[] samples, int sampleRate) {
        return detect(samples, sampleRate, PhoneNet.shipped());
    }

    /// With another net than the one that comes with Comeback.
    public static List<Onset> detect(float[] samples, int sampleRate, PhoneNet net) {
        return PhoneEvidence.of(samples, sampleRate, net).onsets();
    }

    /// The peaks of a novelty curve, one value each 10 ms.
    static List<Onset> onsets(double[] novelty) {
        return Peaks.of(novelty, LEAST_NOVELTY, ALONE_ROWS).stream()
                .map(onset -> new Onset(onset.seconds(), told(onset.novelty())))
                .toList();
    }

    /// On {@link Onset}'s scale.
    private static double told(double novelty) {
        return LEAST_TOLD + (1 - LEAST_TOLD) * (novelty - LEAST_NOVELTY) / (PhoneEvidence.SURE_NOVELTY - LEAST_NOVELTY);
    }
}
