package comeback.perform;

import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.List;

/// How a line is delivered: each syllable at the pitch of its tune, the model's own melody in small on top,
/// accents with more breath behind them, vowels that begin a word attacked afresh, the punch falling away.
final class Delivery {
    private static final float SURELY_VOICED_HZ = 60;
    /// About a fifth more of the model's energy is 3.3 dB.
    private static final double ENERGY_PER_DECIBEL = 0.2 / 3.3;
    /// How much of a syllable's level comes from the model's effort; the rest is ridden.
    private static final double EFFORT = 0.6;
    /// The model's own melody is taken against its mean over so much either side.
    private static final double LOCAL_SECONDS = 0.12;
    private static final double MOST_LOCAL = 2 * Math.log(2) / 12;
    /// Vowels have at least so much of the model's energy, and accented ones more: it would let lines' ends fade.
    private static final double LEAST_ENERGY = 3.5;
    private static final double LEAST_ENERGY_PER_ACCENT = 2.5;
    private static final double ATTACK_BEFORE_SECONDS = 0.03;
    private static final double ATTACK_REACH_SECONDS = 0.035;
    private static final double FALL_AFTER_SECONDS = 0.14;
    private static final double FALL_SECONDS = 0.22;

    private final VoiceSpec voice;

    Delivery(VoiceSpec voice) {
        this.voice = voice;
    }

    /// @param own the model's melody on the schedule
    /// @param inVowel frame by frame, whether a vowel sounds: those are voiced, whatever the model would do
    /// @param vowelSeconds where vowels start in the phrase
    /// @param closesCouplet whether the line's end is a punch
    Contour shape(
            Contour own,
            boolean[] inVowel,
            LyricLine line,
            Tune tune,
            List<Boundary> boundaries,
            double[] vowelSeconds,
            boolean closesCouplet,
            Melody melody) {
        Glide glide = new Glide(melody, vowelSeconds, voice.f0Ratio());
        Glide steps = Glide.between(vowelSeconds);
        float[] f0 = own.f0Hz().clone();
        float[] energy = own.energy().clone();
        double home = Math.log(voice.medianF0Hz() / voice.f0Ratio());
        double[] local = residual(own.f0Hz());
        double[] accents =
                line.syllables().stream().mapToDouble(PlacedSyllable::accent).toArray();
        double lastVowel = vowelSeconds[vowelSeconds.length - 1];
        for (int frame = 0; frame < f0.length; frame++) {
            double seconds = (frame + 0.5) / Contour.FRAMES_PER_SECOND;
            boolean sounds = frame < inVowel.length && inVowel[frame];
            if (sounds) {
                double least = LEAST_ENERGY + LEAST_ENERGY_PER_ACCENT * steps.value(seconds, accents);
                energy[frame] = (float) Math.max(energy[frame], least);
            }
            if (energy[frame] > 0) {
                double effort = EFFORT * steps.value(seconds, tune.decibels()) * ENERGY_PER_DECIBEL;
                energy[frame] *= (float) ((1 + effort) * attack(seconds, boundaries, vowelSeconds));
            }
            if (f0[frame] > SURELY_VOICED_HZ || sounds) {
                double fall = Math.clamp((seconds - lastVowel - FALL_AFTER_SECONDS) / FALL_SECONDS, 0, 1);
                double semitones = steps.value(seconds, tune.semitones())
                        - (closesCouplet ? 3 : 1) * voice.punchSemitones() * fall;
                double log = home + voice.intonation() * local[frame] + semitones * Math.log(2) / 12;
                f0[frame] = (float) glide.hertz(seconds, Math.exp(log));
            }
        }
        return new Contour(f0, energy);
    }

    /// A dip just before a vowel that follows another sound of its kind, so that it begins and does not only go on.
    private static double attack(double seconds, List<Boundary> boundaries, double[] vowelSeconds) {
        double factor = 1;
        for (int k = 1; k < vowelSeconds.length; k++) {
            double away = (seconds - vowelSeconds[k] + ATTACK_BEFORE_SECONDS) / ATTACK_REACH_SECONDS;
            if (Math.abs(away) < 1) {
                double depth = 1 - boundaries.get(k).attack();
                factor = Math.min(factor, 1 - depth * (0.5 + 0.5 * Math.cos(Math.PI * away)));
            }
        }
        return factor;
    }

    /// The logarithm of the pitch over its local mean, frame by frame.
    private static double[] residual(float[] f0) {
        int reach = (int) (LOCAL_SECONDS * Contour.FRAMES_PER_SECOND);
        double[] residual = new double[f0.length];
        for (int frame = 0; frame < f0.length; frame++) {
            double sum = 0;
            int voiced = 0;
            for (int near = Math.max(0, frame - reach); near <= Math.min(f0.length - 1, frame + reach); near++) {
                if (f0[near] > SURELY_VOICED_HZ) {
                    sum += Math.log(f0[near]);
                    voiced++;
                }
            }
            double above = voiced == 0 || f0[frame] <= SURELY_VOICED_HZ ? 0 : Math.log(f0[frame]) - sum / voiced;
            residual[frame] = Math.clamp(above, -MOST_LOCAL, MOST_LOCAL);
        }
        return residual;
    }
}
