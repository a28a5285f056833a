package comeback.lab;

import comeback.lab.net.Torch;
import comeback.lab.run.Progress;
import comeback.lab.run.Recipe;
import comeback.lab.run.Run;
import comeback.lab.run.TrainingRun;
import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Trains one model, or goes on with one.
@Command(
        name = "train",
        description = "Trains a model on a task, or goes on where it was stopped.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    @Option(names = "--task", required = true, description = "sibling, triangle, circle or line.")
    @Nullable
    String task;

    @Option(names = "--method", defaultValue = "ntp", description = "ntp, teacherless or diffusion (${DEFAULT-VALUE}).")
    String method = "ntp";

    @Option(
            names = "--seed-length",
            defaultValue = "10",
            description = "Random characters before each prompt; 0 for none (${DEFAULT-VALUE}).")
    int seedLength;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the data, the first weights and the order of rows (${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--scale", defaultValue = "desk", description = "desk or paper (${DEFAULT-VALUE}).")
    String scale = "desk";

    @Option(names = "--steps", description = "Other than the scale's.")
    @Nullable
    Long steps;

    @Option(
            names = "--every",
            defaultValue = "500",
            description = "Steps from one checkpoint to the next, a multiple of 100 (${DEFAULT-VALUE}).")
    int every;

    @Option(names = "--threads", defaultValue = "1", description = "That PyTorch may use (${DEFAULT-VALUE}).")
    int threads;

    @Option(names = "--out", required = true, description = "The run's folder; one that holds it goes on.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        Run run = new Run(TaskName.named(Objects.requireNonNull(task)), method, seedLength, seed, Scale.named(scale));
        Recipe recipe = Recipe.of(run.task(), method, run.scale());
        long wanted = steps == null ? recipe.steps() : steps;
        if (wanted < 1) {
            throw new Problem("Nothing can be trained in %d steps: give --steps of 1 or more.".formatted(wanted));
        }
        Progress progress = Progress.onScreen(run.name(), wanted);
        TrainingRun.train(
                Torch.withThreads(threads), run, recipe, wanted, every, Objects.requireNonNull(out), progress::tell);
        return 0;
    }
}
