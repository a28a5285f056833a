package comeback.lab.branch;

import java.util.ArrayList;
import java.util.List;

/// The branching factor over the position in the output, window by window.
///
/// @param points in order of position
public record PositionCurve(List<Point> points) {
    public PositionCurve {
        points = List.copyOf(points);
    }

    /// A window of positions.
    ///
    /// @param from the first position, from 0
    /// @param to past the last
    /// @param entropy mean over the outputs that reach it, in nats; each output's share is its mean over the
    ///     window
    /// @param error standard error of that mean, in nats
    /// @param outputs how many reach it
    public record Point(int from, int to, double entropy, double error, int outputs) {
        public double factor() {
            return Math.exp(entropy);
        }
    }

    /// @param window positions of a point, from 1; the released code plots windows of 5
    public static PositionCurve of(List<Output> outputs, int window) {
        int longest = outputs.stream().mapToInt(Output::length).max().orElse(0);
        List<Point> points = new ArrayList<>();
        for (int from = 0; from < longest; from += window) {
            points.add(point(outputs, from, Math.min(longest, from + window)));
        }
        return new PositionCurve(points);
    }

    private static Point point(List<Output> outputs, int from, int to) {
        List<Double> means = outputs.stream()
                .filter(output -> output.length() > from)
                .map(output -> mean(output.entropies(), from, Math.min(to, output.length())))
                .toList();
        double error = Branching.deviation(means, each -> each) / Math.sqrt(means.size());
        return new Point(from, to, Branching.mean(means, each -> each), error, means.size());
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    /// Points weighed alike, in nats.
    double meanEntropy() {
        return Branching.mean(points, Point::entropy);
    }
}
