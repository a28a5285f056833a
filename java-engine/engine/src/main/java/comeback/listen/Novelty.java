package comeback.listen;

import java.util.Arrays;

/// How fast the vowel bands rise, one value each 10 ms: the flux of (band power) to the 0.3, smoothed by 15 ms.
///
/// Scaled so that one rise in twenty of the sounding stretches exceeds 1; all zero where nothing sounds.
final class Novelty {
    private static final double ROOT = 0.3;
    private static final double SMOOTH_ROWS = 1.5;
    private static final int REACH = 6;
    private static final double SILENT_POWER = 1e-9;
    private static final double SOUNDING_BELOW_PEAK = 1e-3;
    private static final double[] SLOPE = slope();

    private Novelty() {}

    static double[] of(float[][] bandPowers) {
        double[] rise = new double[bandPowers.length];
        if (bandPowers.length == 0) {
            return rise;
        }
        double[][] roots = new double[bandPowers.length][bandPowers[0].length];
        double[] loudness = new double[bandPowers.length];
        for (int row = 0; row < roots.length; row++) {
            for (int band = 0; band < roots[row].length; band++) {
                roots[row][band] = Math.pow(bandPowers[row][band], ROOT);
                loudness[row] += bandPowers[row][band];
            }
        }
        for (int row = 0; row < rise.length; row++) {
            rise[row] = riseAt(roots, row);
        }
        double unit = unit(rise, loudness);
        for (int row = 0; row < rise.length; row++) {
            rise[row] = unit > 0 ? rise[row] / unit : 0;
        }
        return rise;
    }

    private static double riseAt(double[][] roots, int row) {
        double sum = 0;
        for (int band = 0; band < roots[0].length; band++) {
            double slope = 0;
            for (int step = -REACH; step <= REACH; step++) {
                int at = Math.clamp(row + step, 0, roots.length - 1);
                slope += SLOPE[step + REACH] * roots[at][band];
            }
            sum += Math.max(0, slope);
        }
        return sum / roots[0].length;
    }

    /// The 95th percentile of the rises where the sound is within 30 dB of its loudest.
    private static double unit(double[] rise, double[] loudness) {
        double floor = Math.max(Arrays.stream(loudness).max().orElse(0) * SOUNDING_BELOW_PEAK, SILENT_POWER);
        double[] sounding = java.util.stream.IntStream.range(0, rise.length)
                .filter(row -> loudness[row] > floor)
                .mapToDouble(row -> rise[row])
                .sorted()
                .toArray();
        return sounding.length == 0 ? 0 : sounding[(int) (0.95 * (sounding.length - 1))];
    }

    /// The derivative of a bell curve, turned so that a rise gives a positive sum.
    private static double[] slope() {
        double[] slope = new double[2 * REACH + 1];
        double sum = 0;
        for (int step = -REACH; step <= REACH; step++) {
            double bell = Math.exp(-step * step / (2 * SMOOTH_ROWS * SMOOTH_ROWS));
            slope[step + REACH] = step * bell / (SMOOTH_ROWS * SMOOTH_ROWS);
            sum += bell;
        }
        for (int i = 0; i < slope.length; i++) {
            slope[i] /= sum;
        }
        return slope;
    }
}
