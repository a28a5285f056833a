package comeback.bench.noise;

import java.util.SplittableRandom;

/// A synthesiser's bass: notes of a minor scale from E1 to E3, a sawtooth through a low pass that closes after each
/// attack, some slid into; a note each sixth to half of a second.
final class BassLine implements Noise {
    private static final int[] SEMITONES = {0, 3, 5, 7, 10, 12, 15, 17, 19, 22, 24};
    private static final double LOWEST_HZ = 41.2;
    private static final double GAIN = 0.35;

    private final SplittableRandom chance;
    private long left;
    private double hertz = LOWEST_HZ;
    private double target = LOWEST_HZ;
    private double glide;
    private double phase;
    private double cutoff;
    private double loudness;
    private double once;
    private double twice;

    BassLine(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    @Override
    public double next() {
        if (left-- <= 0) {
            strike();
        }
        hertz += (target - hertz) * glide;
        phase = (phase + hertz / SAMPLE_RATE) % 1;
        cutoff = 120 + (cutoff - 120) * 0.99992;
        loudness *= 0.99996;
        double pole = 1 - Math.exp(-2 * Math.PI * cutoff / SAMPLE_RATE);
        once += pole * (loudness * (2 * phase - 1) - once);
        twice += pole * (once - twice);
        return GAIN * 2 * twice;
    }

    private void strike() {
        left = (long) ((0.16 + 0.34 * chance.nextDouble()) * SAMPLE_RATE);
        target = LOWEST_HZ * Math.pow(2, SEMITONES[chance.nextInt(SEMITONES.length)] / 12.0);
        glide = chance.nextInt(4) == 0 ? 0.0003 : 1;
        cutoff = 400 + 1_200 * chance.nextDouble();
        loudness = chance.nextInt(6) == 0 ? 0 : 0.5 + 0.5 * chance.nextDouble();
    }
}
