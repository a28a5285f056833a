package comeback.perform;

import java.util.SplittableRandom;

/// The buzz of the vocal folds at 24 kHz: every harmonic of the pitch below 11 kHz at amplitude 1, silence
/// where unvoiced.
final class PulseTrain {
    private static final double HIGHEST_HARMONIC_HZ = 11_000;
    private static final double FLAT_SINE = 1e-3;
    private static final double JITTER = 0.03;
    private static final double WEAKENING = 0.4;

    private PulseTrain() {}

    /// @param f0Hz one a frame of `hop` samples, meant for the frame's middle; linear between
    /// @param grit 0 to 1: every other pulse weaker, and none quite in time, as in a rough voice
    static float[] of(float[] f0Hz, int hop, int sampleRate, double grit) {
        float[] train = new float[f0Hz.length * hop];
        SplittableRandom chance = new SplittableRandom(1);
        double turns = 0;
        double uneven = 0;
        boolean weak = false;
        for (int sample = 0; sample < train.length; sample++) {
            double f0 = at(f0Hz, (sample + 0.5) / hop - 0.5);
            boolean voiced = f0 > Contour.VOICED_HZ;
            f0 = Math.max(f0, Contour.VOICED_HZ);
            turns += f0 * (1 + uneven) / sampleRate;
            if (turns >= 1) {
                turns -= 1;
                weak = !weak;
                uneven = grit * JITTER * (2 * chance.nextDouble() - 1);
            }
            // a pulse lies at turn 0: halfway between two, the strength may change unheard
            double strength = weak == turns < 0.5 ? 1 - grit * WEAKENING : 1;
            train[sample] = voiced ? (float) (strength * harmonics(turns, (int) (HIGHEST_HARMONIC_HZ / f0))) : 0;
        }
        return train;
    }

    /// The sum of cos(2πh·turns) for h from 1 to `count`, in closed form.
    private static double harmonics(double turns, int count) {
        double half = Math.PI * turns;
        double sine = Math.sin(half);
        return Math.abs(sine) < FLAT_SINE ? count : Math.sin((2 * count + 1) * half) / (2 * sine) - 0.5;
    }

    private static double at(float[] values, double position) {
        double inside = Math.clamp(position, 0, values.length - 1.0);
        int low = (int) inside;
        int high = Math.min(low + 1, values.length - 1);
        return values[low] + (inside - low) * (values[high] - values[low]);
    }
}
