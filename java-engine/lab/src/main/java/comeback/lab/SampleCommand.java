package comeback.lab;

import comeback.json.Json;
import comeback.lab.method.Sampling;
import comeback.lab.net.Torch;
import comeback.lab.report.RunResult;
import comeback.lab.run.Provenance;
import comeback.lab.run.Results;
import comeback.lab.run.TrainedRun;
import comeback.lab.score.SampleFile;
import comeback.lab.score.Uniqueness;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Asks a trained model for its answers.
@Command(
        name = "sample",
        description = "Asks a trained model for an answer to each test, and says how creative they are.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private static final String NONE = "none";

    @Option(names = "--run", required = true, description = "The folder that './comeback lab train' wrote.")
    @Nullable
    Path run;

    @Option(
            names = "--temperature",
            defaultValue = "0",
            description = "0 for the likeliest token (${DEFAULT-VALUE}); diffusion has none.")
    double temperature;

    @Option(
            names = "--top-k",
            defaultValue = NONE,
            description = "Only so many of the likeliest tokens are chosen from (${DEFAULT-VALUE}).")
    String topK = NONE;

    @Option(names = "--unique", defaultValue = "raw", description = "raw or canonical (${DEFAULT-VALUE}).")
    String unique = "raw";

    @Option(names = "--threads", defaultValue = "1", description = "That PyTorch may use (${DEFAULT-VALUE}).")
    int threads;

    @Option(names = "--out", description = "A text file for the samples, one a line.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        Sampling sampling = new Sampling(temperature, likeliest());
        Uniqueness uniqueness = Uniqueness.named(unique);
        Path folder = Objects.requireNonNull(run);
        Provenance origin = Provenance.of(Home.find().folder(), threads);
        try (TrainedRun trained = new TrainedRun(Torch.withThreads(threads), folder)) {
            if (out != null) {
                new SampleFile(out, trained.data().task().vocabulary()).write(trained.samples(sampling));
            }
            RunResult result = new Results(origin).of(trained, sampling, uniqueness, folder.toString());
            System.out.println(Json.pretty(result));
        }
        return 0;
    }

    private int likeliest() {
        try {
            return topK.equals(NONE) ? 0 : Integer.parseInt(topK);
        } catch (NumberFormatException word) {
            throw new Problem("There is no top-K '%s': give a number or none.".formatted(topK), word);
        }
    }
}
