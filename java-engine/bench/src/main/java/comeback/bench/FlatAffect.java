package comeback.bench;

/// Tells a verse that hardly moves from one that is alive.
///
/// Nine in ten verses of a professional have syllables whose pitch varies by 1.5 semitones or more and whose
/// level varies by 2.2 dB or more; a verse that has two thirds of neither, or accents that do not stand out, is
/// flat.
final class FlatAffect {
    private static final double LEAST_PITCH_SD = 1.0;
    private static final double LEAST_LEVEL_SD = 1.5;
    private static final double LEAST_ACCENTS = 0.5;

    private FlatAffect() {}

    static boolean isFlat(Motion motion) {
        return motion.accentsThatStand() < LEAST_ACCENTS
                || (motion.pitchSd() < LEAST_PITCH_SD && motion.levelSd() < LEAST_LEVEL_SD);
    }
}
