package comeback.perform;

import comeback.bank.Draw;
import comeback.write.PlacedSyllable;
import java.util.List;

/// How a voice strays from itself when it says words twice: each word in time, the whole in pitch.
///
/// @param seconds by which each syllable of the line comes later than in the lead; 0 for words that are said once
record Strays(double[] seconds, Draw draw) {
    private static final double LEAST_SECONDS = 0.011;
    private static final double MOST_SECONDS = 0.024;
    private static final double WITHIN_WORD_SECONDS = 0.002;
    private static final double LATER_SHARE = 0.8;
    private static final double SLOW_CENTS = 32;
    private static final double FAST_CENTS = 16;

    static Strays of(List<PlacedSyllable> syllables, DoubledWords words, Draw draw) {
        double[] seconds = new double[syllables.size()];
        for (int k = 0; k < seconds.length; k++) {
            int word = syllables.get(k).word();
            if (words.has(word)) {
                double far = between(LEAST_SECONDS, MOST_SECONDS, draw.uniform("far" + word));
                double side = draw.uniform("side" + word) < LATER_SHARE ? 1 : -1;
                double within = between(-WITHIN_WORD_SECONDS, WITHIN_WORD_SECONDS, draw.uniform("within" + k));
                seconds[k] = side * far + (syllables.get(k).syllableInWord() > 0 ? within : 0);
            }
        }
        return new Strays(seconds, draw);
    }

    /// A contour whose pitch wanders round the given one's, by up to 48 cents: never as far for long.
    Contour wandering(Contour level) {
        double slow = between(0.7, 1.1, draw.uniform("slow"));
        double fast = between(1.9, 2.9, draw.uniform("fast"));
        double slowAt = draw.uniform("slowAt");
        double fastAt = draw.uniform("fastAt");
        float[] f0 = level.f0Hz().clone();
        for (int frame = 0; frame < f0.length; frame++) {
            double seconds = (frame + 0.5) / Contour.FRAMES_PER_SECOND;
            double cents = SLOW_CENTS * StrictMath.sin(2 * Math.PI * (slow * seconds + slowAt))
                    + FAST_CENTS * StrictMath.sin(2 * Math.PI * (fast * seconds + fastAt));
            if (f0[frame] > Contour.VOICED_HZ) {
                f0[frame] = Math.max((float) (f0[frame] * Math.pow(2, cents / 1200)), Contour.VOICED_HZ + 1);
            }
        }
        return new Contour(f0, level.energy());
    }

    /// Semitones by which the throat differs, up or down, never none.
    double formantSemitones() {
        double far = between(0.35, 0.65, draw.uniform("formant"));
        return draw.uniform("throat") < 0.5 ? far : -far;
    }

    /// The warp of the lead, for what comes so much later.
    ///
    /// @param starts where the lead's vowels start, rising, by the clock of the warp's `from`
    TimeWarp later(TimeWarp lead, double[] starts) {
        double[] from = new double[lead.from().length];
        double[] to = new double[from.length];
        int anchors = 0;
        for (int k = 0; k < from.length; k++) {
            double late = lateAt(lead.from()[k], starts);
            from[anchors] = lead.from()[k] + late;
            to[anchors] = lead.to()[k] + late;
            boolean rises = anchors == 0 || (from[anchors] > from[anchors - 1] && to[anchors] > to[anchors - 1]);
            anchors += rises ? 1 : 0;
        }
        return new TimeWarp(java.util.Arrays.copyOf(from, anchors), java.util.Arrays.copyOf(to, anchors));
    }

    /// That of the vowel nearest to `from`.
    private double lateAt(double from, double[] starts) {
        int nearest = 0;
        for (int k = 1; k < starts.length; k++) {
            nearest = Math.abs(starts[k] - from) < Math.abs(starts[nearest] - from) ? k : nearest;
        }
        return seconds[nearest];
    }

    private static double between(double low, double high, double share) {
        return low + share * (high - low);
    }
}
