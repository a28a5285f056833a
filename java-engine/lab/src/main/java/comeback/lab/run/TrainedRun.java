package comeback.lab.run;

import comeback.lab.method.Chance;
import comeback.lab.method.Method;
import comeback.lab.method.Sampling;
import comeback.lab.method.Seeded;
import comeback.lab.net.Net;
import comeback.lab.net.Torch;
import comeback.lab.task.TaskData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A run's model as its last checkpoint has it, to be sampled. Diffusion answers with the mean of its weights.
public final class TrainedRun implements AutoCloseable {
    private static final long SAMPLING = 13;

    /// So many prompts are answered at once.
    private static final int AT_ONCE = 1024;

    private final Run run;
    private final Recipe recipe;
    private final long steps;
    private final TaskData data;
    private final Method method;
    private final Net net;

    /// @throws comeback.problem.Problem where the folder holds no run, or its checkpoint is corrupt
    public TrainedRun(Torch torch, Path folder) {
        Checkpoint checkpoint = new CheckpointFile(folder.resolve(TrainingRun.CHECKPOINT)).read();
        run = checkpoint.run();
        recipe = checkpoint.recipe();
        steps = checkpoint.learned().steps();
        data = run.data();
        method = run.method(data);
        net = Nets.of(torch, run, checkpoint.recipe(), data, method);
        checkpoint.mustFit(data.sizes(), net, folder);
        net.learned(checkpoint.learned());
    }

    public Run run() {
        return run;
    }

    Recipe recipe() {
        return recipe;
    }

    /// Of training.
    public long steps() {
        return steps;
    }

    public TaskData data() {
        return data;
    }

    /// Whether it samples token by token, so that a temperature means something.
    public boolean causal() {
        return method.causal();
    }

    /// One a test, each up to its end token.
    public List<int[]> samples(Sampling sampling) {
        int[][] prompts = Seeded.of(data).prompts();
        List<int[]> samples = new ArrayList<>();
        for (int from = 0; from < prompts.length; from += AT_ONCE) {
            int[][] some = Arrays.copyOfRange(prompts, from, Math.min(prompts.length, from + AT_ONCE));
            int[][] answers = method.answers(
                    net, some, data.task().answerLength(), sampling, Chance.of(run.randomSeed(), SAMPLING, from));
            for (int[] answer : answers) {
                samples.add(upToEnd(answer));
            }
        }
        return samples;
    }

    private int[] upToEnd(int[] answer) {
        int end = data.task().vocabulary().end();
        for (int place = 0; place < answer.length; place++) {
            if (answer[place] == end) {
                return Arrays.copyOf(answer, place + 1);
            }
        }
        return answer;
    }

    @Override
    public void close() {
        net.close();
    }
}
