package comeback.perform;

import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;

/// How a line is delivered: accents lift pitch and energy, the line sinks, its punch rises and falls.
final class Delivery {
    private static final double USUAL_ACCENT = 0.4;
    private static final float SURELY_VOICED_HZ = 60;
    /// About a fifth more of the model's energy is 3.3 dB.
    private static final double ENERGY_PER_DECIBEL = 0.2 / 3.3;
    /// How far from a vowel's middle its accent reaches.
    private static final double REACH_SECONDS = 0.11;

    private final VoiceSpec voice;

    Delivery(VoiceSpec voice) {
        this.voice = voice;
    }

    /// @param own the model's melody on the schedule
    /// @param vowelSeconds where vowels start in the phrase
    /// @param closesCouplet whether the line's end is a punch
    Contour shape(
            Contour own,
            LyricLine line,
            double[] vowelSeconds,
            boolean closesCouplet,
            Melody melody,
            Expression expression) {
        Glide glide = new Glide(melody, vowelSeconds, voice.f0Ratio());
        int frames = own.f0Hz().length;
        float[] f0 = own.f0Hz().clone();
        float[] energy = own.energy().clone();
        double centre = meanLog(f0);
        double home = Math.log(voice.medianF0Hz() / voice.f0Ratio());
        double first = vowelSeconds[0];
        double length = Math.max(0.1, vowelSeconds[vowelSeconds.length - 1] - first);
        for (int frame = 0; frame < frames; frame++) {
            double seconds = (frame + 0.5) / Contour.FRAMES_PER_SECOND;
            double accent = accentAt(seconds, line, vowelSeconds) * expression.accentFactor();
            if (energy[frame] > 0) {
                energy[frame] *= (float) (1 + accent * voice.accentDecibels() * ENERGY_PER_DECIBEL);
            }
            if (f0[frame] > SURELY_VOICED_HZ) {
                double along = Math.clamp((seconds - first) / length, -0.1, 1.2);
                double semitones = accent * voice.accentSemitones()
                        + voice.declinationSemitones() * (0.5 - along)
                        + (closesCouplet ? punch(seconds, vowelSeconds) : 0);
                double log = home + voice.intonation() * (Math.log(f0[frame]) - centre) + semitones * Math.log(2) / 12;
                f0[frame] = (float) glide.hertz(seconds, Math.exp(log));
            }
        }
        return new Contour(f0, energy);
    }

    /// The accent here over a usual one's: a bell round the middle of each vowel.
    private static double accentAt(double seconds, LyricLine line, double[] vowelSeconds) {
        double sum = 0;
        double weights = 1e-9;
        for (int k = 0; k < vowelSeconds.length; k++) {
            double distance = (seconds - vowelSeconds[k] - 0.06) / REACH_SECONDS;
            if (Math.abs(distance) < 1) {
                PlacedSyllable placed = line.syllables().get(k);
                double weight = 0.5 + 0.5 * Math.cos(Math.PI * distance);
                sum += weight * (Math.min(1, placed.accent() + (placed.rhymes() ? 0.1 : 0)) - USUAL_ACCENT);
                weights += weight;
            }
        }
        return sum / Math.max(weights, 0.5);
    }

    /// Up to the last vowel the pitch climbs for half a second, after it falls for a quarter.
    private double punch(double seconds, double[] vowelSeconds) {
        double since = seconds - vowelSeconds[vowelSeconds.length - 1];
        double rise = Math.clamp(1 + since / 0.5, 0, 1);
        double fall = Math.clamp(since / 0.25, 0, 1);
        return voice.punchSemitones() * (rise - 3 * fall);
    }

    private static double meanLog(float[] f0) {
        double sum = 0;
        int voiced = 0;
        for (float hertz : f0) {
            if (hertz > SURELY_VOICED_HZ) {
                sum += Math.log(hertz);
                voiced++;
            }
        }
        return voiced == 0 ? Math.log(SURELY_VOICED_HZ) : sum / voiced;
    }
}
