package comeback.lab;

import comeback.lab.net.Torch;
import comeback.lab.report.RunResult;
import comeback.lab.report.RunResults;
import comeback.lab.run.Desk;
import comeback.lab.run.Progress;
import comeback.lab.run.Provenance;
import comeback.lab.run.Recipe;
import comeback.lab.run.Run;
import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Does all runs of a task.
@Command(
        name = "desk",
        description = "Does all runs of a task, or those that are not done yet, and keeps what they score.",
        mixinStandardHelpOptions = true)
final class DeskCommand implements Callable<Integer> {
    @Option(names = "--task", required = true, description = "sibling, triangle, circle or line.")
    @Nullable
    String task;

    @Option(
            names = "--methods",
            split = ",",
            defaultValue = "ntp,teacherless,diffusion",
            description = "Which (${DEFAULT-VALUE}).")
    List<String> methods = List.of();

    @Option(
            names = "--seed-lengths",
            split = ",",
            defaultValue = "10,0",
            description = "Characters before prompts (${DEFAULT-VALUE}).")
    List<Integer> seedLengths = List.of();

    @Option(names = "--seeds", split = ",", defaultValue = "1,2,3", description = "Random seeds (${DEFAULT-VALUE}).")
    List<Long> seeds = List.of();

    @Option(
            names = "--scale",
            defaultValue = "desk",
            description = "desk, or paper, which takes a GPU (${DEFAULT-VALUE}).")
    String scale = "desk";

    @Option(names = "--threads", defaultValue = "1", description = "That PyTorch may use (${DEFAULT-VALUE}).")
    int threads;

    @Option(names = "--runs", description = "A folder for the runs; build/lab-runs in the checkout when left out.")
    @Nullable
    Path runs;

    @Option(names = "--out", description = "A folder for the results; docs/lab/runs in the checkout when left out.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        List<Run> all = all(TaskName.named(Objects.requireNonNull(task)), Scale.named(scale));
        Path home = Home.find().folder();
        Desk desk = new Desk(
                Torch.withThreads(threads),
                runs != null ? runs : home.resolve("build/lab-runs"),
                new RunResults(out != null ? out : home.resolve("docs/lab/runs")),
                Provenance.of(home, threads));
        for (Run run : all) {
            Progress progress = Progress.onScreen(
                    run.name(), Recipe.of(run.task(), run.method(), run.scale()).steps());
            desk.finish(run, progress::tell).forEach(DeskCommand::say);
        }
        return 0;
    }

    /// One random seed after another, so that what there is when it is stopped compares all methods.
    private List<Run> all(TaskName name, Scale size) {
        List<Run> all = new ArrayList<>();
        for (long seed : seeds) {
            for (int seedLength : seedLengths) {
                for (String method : methods) {
                    all.add(new Run(name, method, seedLength, seed, size));
                }
            }
        }
        return all;
    }

    private static void say(RunResult result) {
        System.out.printf(
                Locale.ROOT,
                "%s: score %.3f, coherent %.3f, memorised %.3f%n",
                result.fileName().replace(".json", ""),
                result.score(),
                result.coherence(),
                result.memorised());
    }
}
