package comeback.lab.run;

import comeback.lab.method.Sampling;
import comeback.lab.report.RunResult;
import comeback.lab.score.Score;
import comeback.lab.score.Scorer;
import comeback.lab.score.Uniqueness;
import java.util.List;

/// What trained runs score, as results that tell where they came from.
///
/// @param origin sources and machine
public record Results(Provenance origin) {
    /// Samples it and scores what it said.
    ///
    /// @param folder of the run, for the command that gives it again
    public RunResult of(TrainedRun trained, Sampling sampling, Uniqueness unique, String folder) {
        List<int[]> samples = trained.samples(sampling);
        Score score = new Scorer(trained.data().task()).score(samples, unique);
        Run run = trained.run();
        return new RunResult(
                run.task().label(),
                run.method(),
                run.seedLength(),
                trained.causal() ? sampling.temperature() : null,
                sampling.topK(),
                run.randomSeed(),
                run.scale().label(),
                trained.steps(),
                trained.data().sizes().toString(),
                trained.recipe().words(),
                score.score(),
                score.coherence(),
                score.memorisedShare(),
                score.samples(),
                unique.label(),
                run.command(trained.steps(), folder) + " && " + command(trained.causal(), sampling, unique, folder),
                origin.commit(),
                origin.machine());
    }

    private static String command(boolean causal, Sampling sampling, Uniqueness unique, String folder) {
        String command = "./comeback lab sample --run " + folder;
        if (causal) {
            command += " --temperature " + sampling.temperature();
            command += sampling.topK() == 0 ? "" : " --top-k " + sampling.topK();
        }
        return unique == Uniqueness.RAW ? command : command + " --unique " + unique.label();
    }
}
