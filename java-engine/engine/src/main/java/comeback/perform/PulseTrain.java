package comeback.perform;

/// The buzz of the vocal folds at 24 kHz: every harmonic of the pitch below 11 kHz at amplitude 1,
/// silence where
/// unvoiced.
final class PulseTrain {
    private static final double HIGHEST_HARMONIC_HZ = 11_000;
    private static final double FLAT_SINE = 1e-3;

    private PulseTrain() {}

    /// @param f0Hz one a frame of `hop` samples, meant for the frame's middle; linear between
    static float[] of(float[] f0Hz, int hop, int sampleRate) {
        float[] train = new float[f0Hz.length * hop];
        double turns = 0;
        for (int sample = 0; sample < train.length; sample++) {
            double f0 = at(f0Hz, (sample + 0.5) / hop - 0.5);
            boolean voiced = f0 > Contour.VOICED_HZ;
            f0 = Math.max(f0, Contour.VOICED_HZ);
            turns += f0 / sampleRate;
            turns -= Math.floor(turns);
            train[sample] = voiced ? (float) harmonics(turns, (int) (HIGHEST_HARMONIC_HZ / f0)) : 0;
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
