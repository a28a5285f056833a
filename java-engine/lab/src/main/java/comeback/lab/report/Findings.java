package comeback.lab.report;

import comeback.lab.task.Scale;
import comeback.lab.task.SeedPrefixes;
import comeback.lab.task.TaskName;
import comeback.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The results of runs, by arm.
///
/// @param arms in {@link Arm#ORDER}
record Findings(List<ArmRuns> arms) {
    /// @throws Problem where runs of an arm did not learn alike
    static Findings of(List<RunResult> runs) {
        Map<Arm, List<RunResult>> byArm = runs.stream()
                .collect(Collectors.groupingBy(Arm::of, () -> new TreeMap<>(Arm.ORDER), Collectors.toList()));
        byArm.values().forEach(Findings::mustBeAlike);
        return new Findings(byArm.entrySet().stream()
                .map(entry -> new ArmRuns(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static void mustBeAlike(List<RunResult> runs) {
        RunResult first = runs.getFirst();
        runs.stream()
                .filter(each -> !each.setUp().equals(first.setUp()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem("%s and %s did not learn alike (%s and %s): remove the older and run it again."
                            .formatted(first.fileName(), other.fileName(), first.setUp(), other.setUp()));
                });
    }

    /// Those that have results, desk first.
    List<Scale> scales() {
        return arms.stream().map(each -> each.arm().scale()).distinct().toList();
    }

    List<ArmRuns> at(Scale scale) {
        return arms.stream().filter(each -> each.arm().scale() == scale).toList();
    }

    /// With a seed and greedy: of the published length where there is one, else of the length nearest to it.
    Optional<ArmRuns> seeded(Scale scale, TaskName task, Method method) {
        return seededAtAnyLength(scale, task, method).stream()
                .min(Comparator.comparingInt(
                        each -> Math.abs(each.arm().seedLength() - SeedPrefixes.PUBLISHED_LENGTH)));
    }

    /// With a seed and greedy, shorter seeds first.
    List<ArmRuns> seededAtAnyLength(Scale scale, TaskName task, Method method) {
        return raw(scale, task, method, Arm::seeded).toList();
    }

    /// Of seeds in greedy arms, rising.
    List<Integer> seedLengths(Scale scale) {
        return at(scale).stream()
                .map(ArmRuns::arm)
                .filter(Arm::seeded)
                .map(Arm::seedLength)
                .distinct()
                .sorted()
                .toList();
    }

    /// Without a seed, and sampled in the way that scores best.
    Optional<ArmRuns> unseeded(Scale scale, TaskName task, Method method) {
        return raw(scale, task, method, arm -> arm.seedLength() == 0)
                .max(Comparator.comparingDouble(each -> each.mean(Metric.SCORE)));
    }

    private Stream<ArmRuns> raw(Scale scale, TaskName task, Method method, Predicate<Arm> wanted) {
        return at(scale).stream().filter(each -> {
            Arm arm = each.arm();
            return arm.task() == task && arm.method() == method && arm.unique().equals("raw") && wanted.test(arm);
        });
    }
}
