package comeback.listen;

import java.util.List;

/// What a stretch of sound shows, one value each 10 ms: how likely each phone is, and how new a vowel.
///
/// Novelty is ln(p + .001) + 7 + .5 ln(r + .05) of the net's probability p of an onset and the rise r of {@link
/// Novelty}: 7 where both are sure. The weight of the rise was chosen on random words by espeak-ng and flite's awb,
/// with and without drums.
record PhoneEvidence(PhoneScores scores, double[] novelty) {
    /// Where both are sure.
    static final double SURE_NOVELTY = 7;

    private static final double RISE_WEIGHT = 0.5;

    /// @param rise as {@link Novelty} has it, as many rows as `scores`
    static PhoneEvidence of(PhoneScores scores, double[] rise) {
        double[] novelty = new double[rise.length];
        for (int row = 0; row < novelty.length; row++) {
            novelty[row] =
                    Math.log(scores.onsets()[row] + 0.001) + SURE_NOVELTY + RISE_WEIGHT * Math.log(rise[row] + 0.05);
        }
        return new PhoneEvidence(scores, novelty);
    }

    /// Of a whole sound; the arguments are those of {@link OnsetDetector#detect}.
    static PhoneEvidence of(float[] samples, int sampleRate, PhoneNet net) {
        double[] rise = Novelty.of(MelBands.ofVowels(sampleRate).rows(samples));
        return of(net.score(SpeechFeatures.of(samples, sampleRate)), rise);
    }

    /// Where vowels begin, in seconds from the stretch's first row.
    List<Onset> onsets() {
        return Glides.settled(OnsetDetector.onsets(novelty), scores);
    }
}
