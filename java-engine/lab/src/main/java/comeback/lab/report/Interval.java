package comeback.lab.report;

import java.util.Locale;

/// A mean and where 95 % of its bootstrapped draws lie.
record Interval(double mean, double low, double high) {
    /// `0.412 [0.380, 0.441]`
    String text() {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", mean, low, high);
    }
}
