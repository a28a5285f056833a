package comeback.lab;

import comeback.json.Json;
import comeback.lab.score.SampleFile;
import comeback.lab.score.Score;
import comeback.lab.score.Scorer;
import comeback.lab.score.Uniqueness;
import comeback.lab.task.DataFolder;
import comeback.lab.task.Task;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Scores samples of a task.
@Command(
        name = "score",
        description = "Scores samples of a task: how many are coherent, memorised, and created.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, description = "The folder that './comeback lab data' wrote.")
    @Nullable
    Path data;

    @Option(
            names = "--samples",
            required = true,
            description = "A text file: a sample a line, its tokens with a space between.")
    @Nullable
    Path samples;

    @Option(
            names = "--unique",
            defaultValue = "raw",
            description = "What tells created samples apart: raw (their tokens, as in the released code; the default)"
                    + " or canonical (nodes in any order, or by any name, are the same).")
    String unique = "raw";

    @Option(names = "--json", description = "Prints JSON.")
    boolean json;

    @Override
    public Integer call() {
        Uniqueness uniqueness = Uniqueness.named(unique);
        Task task = new DataFolder(Objects.requireNonNull(data)).read().task();
        SampleFile file = new SampleFile(Objects.requireNonNull(samples), task.vocabulary());
        Score score = new Scorer(task).score(file.read(), uniqueness);
        System.out.println(json ? Json.pretty(told(task, score)) : sentence(score));
        return 0;
    }

    private static Map<String, Object> told(Task task, Score score) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("task", task.name());
        told.put("samples", score.samples());
        told.put("coherent", score.coherent());
        told.put("memorisedSamples", score.memorised());
        told.put("created", score.created());
        told.put("unique", score.unique().label());
        told.put("score", score.score());
        told.put("coherence", score.coherence());
        told.put("memorised", score.memorisedShare());
        return told;
    }

    private static String sentence(Score score) {
        return String.format(
                Locale.ROOT,
                "Of %,d samples %,d are coherent (%.1f %%) and %,d of these are in training (%.1f %%);"
                        + " %,d different ones are new (%s): the score is %.4f.",
                score.samples(),
                score.coherent(),
                100 * score.coherence(),
                score.memorised(),
                100 * score.memorisedShare(),
                score.created(),
                score.unique().label(),
                score.score());
    }
}
