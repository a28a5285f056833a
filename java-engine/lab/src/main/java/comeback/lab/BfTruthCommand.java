package comeback.lab;

import comeback.lab.branch.Charts;
import comeback.lab.branch.TruthReport;
import comeback.lab.branch.TruthStudy;
import comeback.problem.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bf truth`: the estimators against sources of known entropy.
@Command(
        name = "truth",
        description = "Holds the estimators against sources of known entropy.",
        mixinStandardHelpOptions = true)
final class BfTruthCommand implements Callable<Integer> {
    @Option(names = "--times", defaultValue = "200", description = "Repeats of each estimate (${DEFAULT-VALUE}).")
    int times;

    @Option(names = "--seed", defaultValue = "1", description = "Of all samples (${DEFAULT-VALUE}).")
    long seed;

    @Mixin
    ReportOptions options = new ReportOptions();

    @Override
    public Integer call() {
        if (times < 2) {
            throw new Problem("%d repeats have no spread: give --times 2 or more.".formatted(times));
        }
        TruthStudy study = TruthStudy.run(times, seed, System.err::println);
        options.tell(() -> TruthReport.json(study), () -> TruthReport.text(study), () -> Charts.of(study));
        return 0;
    }
}
