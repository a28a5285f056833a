package comeback.lab.report;

import comeback.lab.score.Uniqueness;
import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import comeback.problem.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What one trained model scored under one way of sampling. A model sampled in several ways has as many results.
///
/// @param task `sibling`, `triangle`, `circle` or `line`
/// @param method `ntp`, `teacherless` or `diffusion`
/// @param seedLength characters of the seed before a prompt; 0 for the arm without seeds
/// @param temperature 0 for greedy; absent for diffusion, which has none
/// @param topK how many of the likeliest tokens were sampled from; 0 for all
/// @param randomSeed of the data, the first weights and the sampling
/// @param scale `desk` or `paper`
/// @param steps of training
/// @param sizes of the task, in words
/// @param recipe of the net and of how it learnt, in words
/// @param score created samples over all, 0 to 1
/// @param coherence coherent samples over all, 0 to 1
/// @param memorised samples that training had over all, 0 to 1
/// @param samples how many
/// @param unique by what created samples were told apart: `raw` or `canonical`
/// @param command that gives this again
/// @param commit of the checkout that sampled it
/// @param machine that sampled it, in words
public record RunResult(
        String task,
        String method,
        int seedLength,
        @Nullable Double temperature,
        int topK,
        long randomSeed,
        String scale,
        long steps,
        String sizes,
        String recipe,
        double score,
        double coherence,
        double memorised,
        int samples,
        String unique,
        String command,
        String commit,
        String machine) {
    /// @throws Problem where a name is unknown, a share is none or a count is negative
    public RunResult {
        TaskName.named(task);
        Method.named(method);
        Scale.named(scale);
        Uniqueness.named(unique);
        share("score", score);
        share("coherence", coherence);
        share("memorised", memorised);
        if (samples < 1 || seedLength < 0 || topK < 0 || steps < 0) {
            throw new Problem("A run's result counts %d samples, %d seed characters, top-K %d and %d steps: none may be"
                            .formatted(samples, seedLength, topK, steps)
                    + " negative, and it takes a sample at least.");
        }
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new Problem("A run's %s is %s: it should lie between 0 and 1.".formatted(name, value));
        }
    }

    /// On what, how and how long its model learnt: the same for all runs that may be compared.
    String setUp() {
        return "%s, %s, %d steps".formatted(sizes, recipe, steps);
    }

    /// Where it is kept, within the folder of results: one name a run and way of sampling.
    public String fileName() {
        Double heat = temperature;
        return "%s-%s-%s-seed%d%s%s%s-r%d.json"
                .formatted(
                        scale,
                        task,
                        method,
                        seedLength,
                        heat == null ? "" : String.format(Locale.ROOT, "-t%.2f", heat),
                        topK == 0 ? "" : "-k" + topK,
                        unique.equals("raw") ? "" : "-" + unique,
                        randomSeed);
    }
}
