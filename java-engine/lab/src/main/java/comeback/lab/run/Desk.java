package comeback.lab.run;

import comeback.lab.method.Sampling;
import comeback.lab.net.Torch;
import comeback.lab.report.RunResult;
import comeback.lab.report.RunResults;
import comeback.lab.score.Uniqueness;
import comeback.lab.task.TaskData;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Does runs one after another, each from training to what it scored, and keeps the results. What is finished is passed
/// over; what was stopped is taken up where its last checkpoint left it.
///
/// @param folder of the runs, a folder each
/// @param kept where results go
public record Desk(Torch torch, Path folder, RunResults kept, Provenance origin) {
    private static final int CHECKPOINT_EVERY = 500;

    /// @return what was found now; nothing where all of it had been
    public List<RunResult> finish(Run run, Consumer<RunLog.Line> told) {
        return finish(run, Recipe.of(run.task(), run.method(), run.scale()), told);
    }

    List<RunResult> finish(Run run, Recipe recipe, Consumer<RunLog.Line> told) {
        if (done(run, recipe)) {
            return List.of();
        }
        Path place = folder.resolve(run.name());
        TrainingRun.train(torch, run, recipe, recipe.steps(), CHECKPOINT_EVERY, place, told);
        try (TrainedRun trained = new TrainedRun(torch, place)) {
            List<RunResult> found = Samplings.of(run, trained.causal()).stream()
                    .map(sampling -> result(trained, sampling))
                    .toList();
            found.forEach(kept::keep);
            return found;
        }
    }

    /// Whether results of these sizes, this recipe and so many steps are kept for every way of sampling it.
    private boolean done(Run run, Recipe recipe) {
        TaskData data = run.data();
        boolean causal = run.method(data).causal();
        List<RunResult> all = kept.all().stream()
                .filter(each -> each.task().equals(run.task().label())
                        && each.method().equals(run.method())
                        && each.seedLength() == run.seedLength()
                        && each.randomSeed() == run.randomSeed()
                        && each.scale().equals(run.scale().label())
                        && each.unique().equals(Uniqueness.RAW.label())
                        && each.sizes().equals(data.sizes().toString())
                        && each.recipe().equals(recipe.words())
                        && each.steps() == recipe.steps())
                .toList();
        return Samplings.of(run, causal).stream()
                .allMatch(sampling -> all.stream().anyMatch(each -> isOf(each, sampling, causal)));
    }

    private static boolean isOf(RunResult result, Sampling sampling, boolean causal) {
        return !causal
                || (result.topK() == sampling.topK()
                        && Double.valueOf(sampling.temperature()).equals(result.temperature()));
    }

    private RunResult result(TrainedRun trained, Sampling sampling) {
        return new Results(origin)
                .of(trained, sampling, Uniqueness.RAW, trained.run().name());
    }
}
