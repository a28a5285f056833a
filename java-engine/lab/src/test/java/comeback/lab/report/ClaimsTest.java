package comeback.lab.report;

import static comeback.lab.report.TestRuns.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.lab.task.Scale;
import comeback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void anOrderingIsReproducedRefutedOrUndecidedByItsInterval() {
        List<RunResult> all = new ArrayList<>();
        all.addAll(runs("circle", "ntp", 10, 0.0, 0.30, 0.31, 0.29));
        all.addAll(runs("circle", "teacherless", 10, 0.0, 0.50, 0.52, 0.51));
        all.addAll(runs("circle", "diffusion", 10, null, 0.20, 0.19, 0.21));
        all.addAll(runs("line", "ntp", 10, 0.0, 0.30, 0.31, 0.29));
        all.addAll(runs("line", "teacherless", 10, 0.0, 0.10, 0.50, 0.32));
        all.addAll(runs("line", "diffusion", 10, null, 0.90, 0.91));
        all.addAll(runs("triangle", "ntp", 10, 0.0, 0.001, 0, 0));
        all.addAll(runs("triangle", "teacherless", 10, 0.0, 0.008, 0.009, 0.007));
        all.addAll(runs("sibling", "ntp", 10, 0.0, 0.6, 0.61, 0.62));
        all.addAll(runs("sibling", "diffusion", 10, null, 0.3, 0.31, 0.32));
        assertThat(verdicts(all))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "circle: teacherless > next token, with seeds", Verdict.REPRODUCED,
                        "circle: diffusion > next token, with seeds", Verdict.NOT_REPRODUCED,
                        "line: teacherless > next token, with seeds", Verdict.UNDECIDED,
                        "line: diffusion > next token, with seeds", Verdict.TOO_FEW_SEEDS,
                        "triangle: teacherless > next token, with seeds", Verdict.NEAR_ZERO,
                        "sibling: diffusion ≤ next token, with seeds", Verdict.REPRODUCED));
    }

    @Test
    void seedsAreHeldAgainstTheBestTemperature() {
        List<RunResult> all = new ArrayList<>();
        all.addAll(runs("circle", "ntp", 0, 0.0, 0.002, 0.002, 0.002));
        all.addAll(runs("circle", "ntp", 0, 0.5, 0.40, 0.41, 0.39));
        all.addAll(runs("circle", "ntp", 0, 1.0, 0.70, 0.71, 0.69));
        all.addAll(runs("circle", "ntp", 0, 2.0, 0.20, 0.21, 0.19));
        all.addAll(runs("circle", "ntp", 10, 0.0, 0.50, 0.51, 0.49));
        all.addAll(runs("circle", "ntp", 4, 0.0, 0.90, 0.91, 0.92));
        all.addAll(runs("circle", "ntp", 10, 1.0, 0.95, 0.96, 0.97));
        String claim = "circle: next token: seeds and greedy ≥ best temperature";
        assertThat(verdicts(all)).containsEntry(claim, Verdict.NOT_REPRODUCED);
        assertThat(verdicts(all.stream()
                        .filter(run ->
                                run.seedLength() > 0 || !Double.valueOf(1.0).equals(run.temperature()))
                        .toList()))
                .containsEntry(claim, Verdict.REPRODUCED);
    }

    @Test
    void runsThatDidNotLearnAlikeAreNotPutTogether() {
        List<RunResult> all = new ArrayList<>(runs("circle", "ntp", 10, 0.0, 0.5, 0.6));
        RunResult last = all.removeLast();
        assertThat(Findings.of(List.of(all.getFirst(), last)).arms()).hasSize(1);
        all.add(new RunResult(
                last.task(),
                last.method(),
                last.seedLength(),
                last.temperature(),
                last.topK(),
                last.randomSeed(),
                last.scale(),
                last.steps(),
                last.sizes(),
                "3 layers",
                last.score(),
                last.coherence(),
                last.memorised(),
                last.samples(),
                last.unique(),
                last.command(),
                last.commit(),
                last.machine()));
        assertThatThrownBy(() -> Findings.of(all))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("-r1.json", "-r2.json", "2 layers", "3 layers");
    }

    private static Map<String, Verdict> verdicts(List<RunResult> runs) {
        return new Claims(Findings.of(runs), Scale.DESK)
                .orderings().stream()
                        .collect(Collectors.toMap(
                                each -> each.higher().arm().task().label() + ": " + each.claim(), Ordering::verdict));
    }
}
