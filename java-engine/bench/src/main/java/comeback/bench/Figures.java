package comeback.bench;

import java.util.Arrays;

/// Numbers as they are shown.
public final class Figures {
    private Figures() {}

    public static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public static double thousandth(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
