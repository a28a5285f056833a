package comeback.bench.noise;

import java.util.SplittableRandom;

/// Many people in a hall, none of whom says a word: each a buzz through two resonances that wander, louder and softer
/// as often as syllables are.
final class Crowd {
    private static final int PEOPLE = 24;
    private static final int SECONDS = 47;
    private static final double LEVEL = 0.05;

    private Crowd() {}

    /// Mono, three quarters of a minute at -26 dB of full scale.
    static float[] render(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] sum = new double[SECONDS * Noise.SAMPLE_RATE];
        for (int person = 0; person < PEOPLE; person++) {
            Murmur murmur = new Murmur(chance.split());
            double near = 0.3 + 0.7 * chance.nextDouble();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += near * murmur.next();
            }
        }
        double power = 0;
        for (double sample : sum) {
            power += sample * sample;
        }
        double gain = LEVEL / Math.sqrt(power / sum.length);
        float[] sound = new float[sum.length];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) Math.clamp(gain * sum[i], -1, 1);
        }
        return sound;
    }
}
