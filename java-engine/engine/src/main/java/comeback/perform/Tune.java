package comeback.perform;

import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.List;
import java.util.SplittableRandom;

/// How each syllable of a line stands out: pitch and level, beside what the line does as a whole.
///
/// Stress lifts a syllable a little, a planned accent (a rhyme, the punch) plainly above its neighbours; the
/// line sinks, each time in another shape, and no two syllables are quite alike. Drawn from the seed alone.
///
/// @param semitones above the voice's own pitch, one a syllable
/// @param decibels above the line's mean, one a syllable
record Tune(double[] semitones, double[] decibels) {
    /// From here on a syllable's accent is planned, not only its stress.
    static final double PLANNED_ACCENT = 0.7;

    private static final double STRESS = 0.5;
    private static final double RHYME = 0.8;
    private static final double STRESS_SHARE_SEMITONES = 0.32;
    private static final double STRESS_SHARE_DECIBELS = 0.45;
    /// Listeners call a syllable accented from about here on.
    private static final double LEAST_ACCENT_SEMITONES = 2.4;
    private static final double LEAST_ACCENT_DECIBELS = 4;
    private static final double WANDER_SEMITONES = 1.25;
    private static final double WANDER_DECIBELS = 2.8;
    private static final double WANDER_CORRELATION = 0.4;
    private static final double BOW_SEMITONES = 1.6;

    /// @param vowelSeconds where vowels start in the phrase
    /// @param closesCouplet whether the line's end is a punch
    static Tune of(
            LyricLine line,
            double[] vowelSeconds,
            boolean closesCouplet,
            VoiceSpec voice,
            Expression expression,
            long seed) {
        List<PlacedSyllable> syllables = line.syllables();
        int count = syllables.size();
        SplittableRandom chance = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 77);
        double start = 1.2 * chance.nextGaussian();
        double bow = BOW_SEMITONES * chance.nextGaussian();
        double[] semitones = new double[count];
        double[] decibels = new double[count];
        double first = vowelSeconds[0];
        double length = Math.max(0.1, vowelSeconds[count - 1] - first);
        double wander = chance.nextGaussian();
        for (int k = 0; k < count; k++) {
            double along = (vowelSeconds[k] - first) / length;
            double stress = Math.clamp(syllables.get(k).accent() / STRESS, 0, 1);
            double punch = closesCouplet ? Math.max(0, 1 - (1 - along) * length / 0.5) : 0;
            wander = WANDER_CORRELATION * wander
                    + Math.sqrt(1 - WANDER_CORRELATION * WANDER_CORRELATION) * chance.nextGaussian();
            semitones[k] = expression.pitchFactor()
                            * (start
                                    + voice.declinationSemitones() * (0.5 - along)
                                    + bow * (4 * along * (1 - along) - 2 / 3.0)
                                    + WANDER_SEMITONES * Math.clamp(wander, -1.6, 1.6)
                                    + voice.punchSemitones() * punch)
                    + expression.accentPitchFactor() * STRESS_SHARE_SEMITONES * voice.accentSemitones() * stress;
            decibels[k] = expression.levelFactor()
                    * (STRESS_SHARE_DECIBELS * voice.accentDecibels() * stress
                            + WANDER_DECIBELS * Math.clamp(chance.nextGaussian(), -2, 2));
        }
        accents(syllables, semitones, decibels, voice, expression);
        return new Tune(semitones, decibels);
    }

    /// Lifts each planned accent above the nearest syllables that have none.
    private static void accents(
            List<PlacedSyllable> syllables,
            double[] semitones,
            double[] decibels,
            VoiceSpec voice,
            Expression expression) {
        for (int k = 0; k < semitones.length; k++) {
            double accent = syllables.get(k).accent();
            if (accent < PLANNED_ACCENT) {
                continue;
            }
            double strength = accent / RHYME;
            semitones[k] = beside(syllables, semitones, k)
                    + Math.max(
                            LEAST_ACCENT_SEMITONES,
                            strength * voice.accentSemitones() * expression.accentPitchFactor());
            decibels[k] = beside(syllables, decibels, k)
                    + Math.max(LEAST_ACCENT_DECIBELS, strength * voice.accentDecibels() * expression.levelFactor());
        }
    }

    /// The higher of what the nearest syllables without a planned accent have, or what it has itself where
    /// there are none.
    private static double beside(List<PlacedSyllable> syllables, double[] values, int k) {
        int before = neighbour(syllables, k, -1);
        int after = neighbour(syllables, k, 1);
        if (before < 0 && after < 0) {
            return values[k];
        }
        return before < 0 ? values[after] : after < 0 ? values[before] : Math.max(values[before], values[after]);
    }

    /// The nearest syllable on that side without a planned accent, or −1.
    private static int neighbour(List<PlacedSyllable> syllables, int of, int step) {
        for (int k = of + step; k >= 0 && k < syllables.size(); k += step) {
            if (syllables.get(k).accent() < PLANNED_ACCENT) {
                return k;
            }
        }
        return -1;
    }
}
