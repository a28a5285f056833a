package comeback.lab.report;

import comeback.lab.report.Bootstrap.Measured;
import java.util.List;

/// An arm and its runs, at least one.
record ArmRuns(Arm arm, List<RunResult> runs) {
    private static final long SEED = 1;

    List<Measured> measured(Metric metric) {
        return runs.stream()
                .map(run -> new Measured(metric.of(run), run.samples()))
                .toList();
    }

    Interval interval(Metric metric) {
        return new Bootstrap(SEED).mean(measured(metric));
    }

    double mean(Metric metric) {
        return runs.stream().mapToDouble(metric::of).average().orElseThrow();
    }

    /// Of the score, over another arm's.
    Interval over(ArmRuns other) {
        return new Bootstrap(SEED).difference(measured(Metric.SCORE), other.measured(Metric.SCORE));
    }
}
