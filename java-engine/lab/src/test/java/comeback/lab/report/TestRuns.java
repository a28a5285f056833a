package comeback.lab.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Results to report of.
final class TestRuns {
    private TestRuns() {}

    static RunResult run(
            String task, String method, int seedLength, @Nullable Double temperature, long randomSeed, double score) {
        return new RunResult(
                task,
                method,
                seedLength,
                temperature,
                0,
                randomSeed,
                "desk",
                3_000,
                "small",
                "2 layers",
                score,
                Math.min(1, score + 0.2),
                0.15,
                512,
                "raw",
                "./comeback lab train",
                "abc1234",
                "2 cores");
    }

    /// Of random seeds 1, 2, …
    static List<RunResult> runs(
            String task, String method, int seedLength, @Nullable Double temperature, double... scores) {
        List<RunResult> runs = new ArrayList<>();
        for (double score : scores) {
            runs.add(run(task, method, seedLength, temperature, runs.size() + 1, score));
        }
        return runs;
    }
}
