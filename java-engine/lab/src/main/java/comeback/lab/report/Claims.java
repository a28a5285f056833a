package comeback.lab.report;

import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the paper claims of the order of scores, held against what was found: teacherless over next token; diffusion
/// over next token, but for siblings; seeds with greedy sampling no worse than the best temperature without.
///
/// Methods are compared with seeds and, apart from that, without.
record Claims(Findings findings, Scale scale) {
    /// Those of whose two arms there are results.
    List<Ordering> orderings() {
        List<Ordering> all = new ArrayList<>();
        for (TaskName task : TaskName.values()) {
            for (boolean seeds : new boolean[] {true, false}) {
                String how = seeds ? "with seeds" : "without seeds";
                Optional<ArmRuns> ntp = arm(task, Method.NTP, seeds);
                Optional<ArmRuns> teacherless = arm(task, Method.TEACHERLESS, seeds);
                Optional<ArmRuns> diffusion = arm(task, Method.DIFFUSION, seeds);
                add(all, "teacherless > next token, " + how, teacherless, ntp, true);
                if (task == TaskName.SIBLING) {
                    add(all, "diffusion ≤ next token, " + how, ntp, diffusion, false);
                } else {
                    add(all, "diffusion > next token, " + how, diffusion, ntp, true);
                }
            }
            for (Method method : new Method[] {Method.NTP, Method.TEACHERLESS}) {
                String claim = method.title() + ": seeds and greedy ≥ best temperature";
                add(all, claim, arm(task, method, true), arm(task, method, false), false);
            }
        }
        return all;
    }

    private Optional<ArmRuns> arm(TaskName task, Method method, boolean seeds) {
        return seeds ? findings.seeded(scale, task, method) : findings.unseeded(scale, task, method);
    }

    private static void add(
            List<Ordering> all, String claim, Optional<ArmRuns> higher, Optional<ArmRuns> lower, boolean strict) {
        if (higher.isPresent() && lower.isPresent()) {
            all.add(new Ordering(claim, higher.get(), lower.get(), strict));
        }
    }
}
