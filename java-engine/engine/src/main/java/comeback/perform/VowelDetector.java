package comeback.perform;

/// Finds where the vowels of a phrase really start, near where each is expected, from the spectra
/// it is made of.
///
/// A vowel starts where the vowel bands (250 to 1800 Hz) rise the fastest.
final class VowelDetector {
    private static final double HERTZ_PER_BIN = 20;
    private static final double LOWEST_HZ = 250;
    private static final double HIGHEST_HZ = 1800;
    private static final int BANDS = 12;
    private static final double ROOT = 0.3;
    private static final double SMOOTH_FRAMES = 1.2;
    private static final int REACH = 4;
    private static final double PRIOR_SECONDS = 0.035;
    private static final double WINDOW_SECONDS = 0.075;

    private VowelDetector() {}

    /// @param expected seconds in the phrase, one a vowel
    /// @return one a vowel; the expected second where nothing rises
    static double[] detect(Spectra spectra, float[] f0Hz, double[] expected) {
        double[] rise = rise(bands(spectra, f0Hz));
        double[] found = new double[expected.length];
        for (int k = 0; k < expected.length; k++) {
            found[k] = nearest(rise, expected[k]);
        }
        return found;
    }

    private static double nearest(double[] rise, double expected) {
        double rate = Contour.FRAMES_PER_SECOND;
        int from = Math.max(1, (int) Math.ceil((expected - WINDOW_SECONDS) * rate));
        int to = Math.min(rise.length - 2, (int) Math.floor((expected + WINDOW_SECONDS) * rate));
        double best = 0;
        double found = expected;
        for (int frame = from; frame <= to; frame++) {
            boolean peak = rise[frame] >= rise[frame - 1] && rise[frame] > rise[frame + 1];
            double away = (frame / rate - expected) / PRIOR_SECONDS;
            double score = rise[frame] * Math.exp(-0.5 * away * away);
            if (peak && score > best) {
                double bend = rise[frame - 1] - 2 * rise[frame] + rise[frame + 1];
                double shift = bend < 0 ? 0.5 * (rise[frame - 1] - rise[frame + 1]) / bend : 0;
                best = score;
                found = (frame + Math.clamp(shift, -0.5, 0.5)) / rate;
            }
        }
        return found;
    }

    /// Power of each band to the 0.3, frame by frame.
    private static double[][] bands(Spectra spectra, float[] f0Hz) {
        double[][] bands = new double[spectra.frames()][BANDS];
        int lowest = (int) (LOWEST_HZ / HERTZ_PER_BIN);
        int bins = (int) (HIGHEST_HZ / HERTZ_PER_BIN) - lowest;
        for (int frame = 0; frame < bands.length; frame++) {
            boolean voiced = f0Hz[frame] > Contour.VOICED_HZ;
            double density = voiced ? 1.5 * HERTZ_PER_BIN / f0Hz[frame] : 0;
            for (int step = 0; step < bins; step++) {
                int at = frame * Spectra.BINS + lowest + step;
                bands[frame][step * BANDS / bins] += density * Math.exp(2 * spectra.harmonic()[at])
                        + 2 * Math.exp(2 * spectra.noise()[at])
                        + Math.exp(2 * spectra.free()[at]);
            }
            for (int band = 0; band < BANDS; band++) {
                bands[frame][band] = Math.pow(bands[frame][band], ROOT);
            }
        }
        return bands;
    }

    private static double[] rise(double[][] bands) {
        double[] rise = new double[bands.length];
        for (int frame = 0; frame < rise.length; frame++) {
            for (int band = 0; band < BANDS; band++) {
                double slope = 0;
                for (int step = -REACH; step <= REACH; step++) {
                    int at = Math.clamp(frame + step, 0, rise.length - 1);
                    slope += step * Math.exp(-step * step / (2 * SMOOTH_FRAMES * SMOOTH_FRAMES)) * bands[at][band];
                }
                rise[frame] += Math.max(0, slope);
            }
        }
        return rise;
    }
}
