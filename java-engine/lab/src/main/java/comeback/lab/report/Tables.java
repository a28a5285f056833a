package comeback.lab.report;

import comeback.lab.task.Scale;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The page's tables, as Markdown.
record Tables(Findings findings, Scale scale) {
    /// How many orderings had which verdict.
    String summary() {
        List<Verdict> verdicts = new Claims(findings, scale)
                .orderings().stream().map(Ordering::verdict).toList();
        String counts = Arrays.stream(Verdict.values())
                .map(verdict -> Map.entry(verdict, Collections.frequency(verdicts, verdict)))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining("; "));
        return verdicts.isEmpty()
                ? "No two arms of an ordering that the paper claims have results yet."
                : "Of %d orderings that the paper claims: %s.".formatted(verdicts.size(), counts);
    }

    /// What is claimed, the difference found, and the verdict.
    String claims() {
        StringBuilder table = new StringBuilder(
                        "| task | the paper claims, of scores | difference | random seeds | verdict |\n")
                .append("|---|---|---|---|---|\n");
        for (Ordering each : new Claims(findings, scale).orderings()) {
            table.append(row(
                    each.higher().arm().task().label(),
                    each.claim(),
                    each.difference().text(),
                    "%d, %d"
                            .formatted(
                                    each.higher().runs().size(),
                                    each.lower().runs().size()),
                    each.verdict().words()));
        }
        return table.toString();
    }

    /// Every arm's means.
    String arms() {
        boolean canonical = findings.at(scale).stream()
                .anyMatch(each -> !each.arm().unique().equals("raw"));
        StringBuilder table = new StringBuilder(
                "| task | method | seed | sampling | runs | steps | samples a run | score | coherence | memorised |\n");
        table.append("|---|---|---|---|---|---|---|---|---|---|\n");
        for (ArmRuns each : findings.at(scale)) {
            Arm arm = each.arm();
            table.append(row(
                    arm.task().label(),
                    arm.method().title(),
                    arm.seedLength() == 0 ? "none" : Charts.characters(arm.seedLength()),
                    arm.sampling() + (canonical ? ", " + arm.unique() : ""),
                    String.valueOf(each.runs().size()),
                    span(each.runs().stream().map(RunResult::steps).sorted().toList()),
                    span(each.runs().stream()
                            .map(run -> (long) run.samples())
                            .sorted()
                            .toList()),
                    each.interval(Metric.SCORE).text(),
                    each.interval(Metric.COHERENCE).text(),
                    each.interval(Metric.MEMORISED).text()));
        }
        return table.toString();
    }

    /// `800,000`, or `500 to 800,000` where runs differ.
    private static String span(List<Long> sorted) {
        String least = String.format(Locale.ROOT, "%,d", sorted.getFirst());
        String most = String.format(Locale.ROOT, "%,d", sorted.getLast());
        return least.equals(most) ? least : least + " to " + most;
    }

    private static String row(String... cells) {
        return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
