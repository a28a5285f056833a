package comeback.perform;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The sound of breathing in: noise through the resonances of an open throat, swelling slowly and cut short.
final class Inhaling {
    /// Hertz, bandwidth in hertz, decibels: a neutral throat of 17 cm, its first resonance opened by the glottis.
    private static final double[][] RESONANCES = {
        {620, 300, -5}, {1500, 320, 0}, {2550, 420, -2}, {3650, 600, -7}, {5100, 1200, -12}
    };
    /// Where the breath is at its strongest, as a share of its length.
    private static final double PEAK = 0.7;

    private Inhaling() {}

    /// Adds a breath to `samples` (48 kHz).
    ///
    /// @param levelDecibels RMS over full scale at its strongest
    /// @param frequencyWarp factor on every resonance
    static void add(Breath breath, float[] samples, double levelDecibels, double frequencyWarp, long seed) {
        int from = (int) Math.round(breath.fromSeconds() * Performer.SAMPLE_RATE);
        int length = Math.min((int) Math.round(breath.toSeconds() * Performer.SAMPLE_RATE), samples.length) - from;
        double[] noise = noise(Math.max(0, length), frequencyWarp, seed);
        double gain = Math.pow(10, levelDecibels / 20) / Math.max(1e-12, rms(noise));
        for (int i = 0; i < length; i++) {
            samples[from + i] += (float) (gain * envelope((double) i / length) * noise[i]);
        }
    }

    private static double[] noise(int length, double frequencyWarp, long seed) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] white = new double[length];
        for (int i = 0; i < length; i++) {
            white[i] = chance.nextGaussian();
        }
        double[] sum = new double[length];
        for (double[] resonance : RESONANCES) {
            double gain = Math.pow(10, resonance[2] / 20);
            resonate(white, sum, resonance[0] * frequencyWarp, resonance[1] * frequencyWarp, gain);
        }
        return sum;
    }

    /// A two-pole resonator (Klatt, 1980) with zeros at 0 Hz and the Nyquist rate, of about equal power at any width.
    private static void resonate(double[] white, double[] sum, double hertz, double width, double gain) {
        double radius = StrictMath.exp(-Math.PI * width / Performer.SAMPLE_RATE);
        double cosine = StrictMath.cos(2 * Math.PI * hertz / Performer.SAMPLE_RATE);
        double scale = gain * Math.sqrt(1 - radius * radius);
        double one = 0;
        double two = 0;
        for (int i = 0; i < white.length; i++) {
            double now = white[i] - (i < 2 ? 0 : white[i - 2]) + 2 * radius * cosine * one - radius * radius * two;
            two = one;
            one = now;
            sum[i] += scale * now;
        }
    }

    /// 0 at both ends, 1 at the peak.
    private static double envelope(double along) {
        double side = along < PEAK ? along / PEAK : (1 - along) / (1 - PEAK);
        double sine = StrictMath.sin(Math.PI / 2 * side);
        return sine * sine;
    }

    private static double rms(double[] noise) {
        double power = 0;
        for (double value : noise) {
            power += value * value;
        }
        return Math.sqrt(power / Math.max(1, noise.length));
    }
}
