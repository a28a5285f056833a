package comeback.lab.method;

import ai.djl.ndarray.NDArray;
import comeback.lab.net.Net;
import comeback.lab.net.Pass;
import comeback.lab.task.Row;
import comeback.lab.task.TaskName;
import comeback.lab.task.Vocabulary;
import comeback.problem.Problem;
import java.util.List;
import java.util.SplittableRandom;

/// A way to learn answers and to give them. Only the answer is ever asked for: the prompt is given.
public sealed interface Method permits NextToken, Teacherless, Diffusion {
    /// `ntp`, `teacherless` or `diffusion`.
    String label();

    /// Whether its net looks back only.
    boolean causal();

    /// The most that a mean of the net's weights keeps of itself a step, where answers are given by that mean; else 0.
    double averageDecay();

    /// All rows of an epoch.
    List<Drill> drills(List<Row> rows);

    /// Nats a token of the answers, the mean over a batch.
    ///
    /// @param chance of what is left to it
    NDArray loss(Pass pass, List<Drill> batch, SplittableRandom chance);

    /// An answer to each prompt, all of `length` tokens.
    ///
    /// @param prompts of one length
    int[][] answers(Net net, int[][] prompts, int length, Sampling sampling, SplittableRandom chance);

    /// The one of that name, as the task wants it.
    ///
    /// @throws Problem where there is no such method
    static Method named(String label, TaskName task, Vocabulary vocabulary) {
        return switch (label) {
            case NextToken.LABEL -> new NextToken(vocabulary.pad());
            case Teacherless.LABEL -> Teacherless.of(task, vocabulary);
            case Diffusion.LABEL -> new Diffusion(vocabulary.pad(), vocabulary.mask());
            default ->
                throw new Problem("There is no method '%s': say ntp, teacherless or diffusion.".formatted(label));
        };
    }
}
