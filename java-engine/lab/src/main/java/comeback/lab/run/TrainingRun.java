package comeback.lab.run;

import comeback.lab.method.Chance;
import comeback.lab.method.Drill;
import comeback.lab.method.Epochs;
import comeback.lab.method.Method;
import comeback.lab.method.Seeded;
import comeback.lab.net.Learned;
import comeback.lab.net.Learner;
import comeback.lab.net.Net;
import comeback.lab.net.Torch;
import comeback.lab.task.Sizes;
import comeback.lab.task.TaskData;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Trains one run in its folder, `checkpoint.bin` and `log.jsonl`, from where it was left.
///
/// Every step follows from the run and the step's number, and a checkpoint is all that a step leaves behind; so a run
/// that was killed and taken up again ends with the same weights as one that was not.
public final class TrainingRun {
    static final String CHECKPOINT = "checkpoint.bin";
    static final String LOG = "log.jsonl";

    private static final long ORDER = 11;
    private static final long NOISE = 12;
    private static final int LOG_EVERY = 100;

    private final Run run;
    private final Recipe recipe;
    private final CheckpointFile file;
    private final RunLog log;
    private final int every;
    private final Sizes sizes;
    private final Method method;
    private final List<Drill> drills;
    private final Net net;
    private final Learner learner;
    private final Epochs epochs;

    /// @param every how many steps a checkpoint is written
    TrainingRun(Torch torch, Run run, Recipe recipe, int every, Path folder) {
        this.run = run;
        this.recipe = recipe;
        this.every = every;
        file = new CheckpointFile(folder.resolve(CHECKPOINT));
        log = new RunLog(folder.resolve(LOG));
        TaskData data = run.data();
        sizes = data.sizes();
        method = run.method(data);
        drills = method.drills(Seeded.of(data).rows());
        net = Nets.of(torch, run, recipe, data, method);
        learner = new Learner(net, method.averageDecay());
        epochs = new Epochs(drills.size(), Chance.of(run.randomSeed(), ORDER).nextLong());
    }

    /// Trains until `steps` are taken; nothing is done where they are.
    ///
    /// @param every how many steps a checkpoint is written, a multiple of 100
    /// @param told of each line of the log
    /// @throws Problem where the folder holds another run, or its checkpoint is corrupt, or the disk is full
    public static void train(
            Torch torch, Run run, Recipe recipe, long steps, int every, Path folder, Consumer<RunLog.Line> told) {
        if (every < LOG_EVERY || every % LOG_EVERY != 0) {
            throw new Problem(
                    "Checkpoints every %d steps cannot be: give a multiple of %d.".formatted(every, LOG_EVERY));
        }
        TrainingRun training = new TrainingRun(torch, run, recipe, every, folder);
        try {
            training.resume();
            training.train(steps, told);
        } finally {
            training.net.close();
        }
    }

    private void resume() {
        if (!file.exists()) {
            log.keepUpTo(0);
            return;
        }
        Checkpoint last = file.read();
        if (!last.run().equals(run)) {
            throw new Problem("The folder of %s holds another run (%s): name another --out."
                    .formatted(file.path(), last.run().name()));
        }
        if (!last.recipe().equals(recipe)) {
            throw new Problem(
                    "%s was trained by another recipe (%s; now %s): remove its folder, or name another for the run."
                            .formatted(file.path(), last.recipe(), recipe));
        }
        last.mustFit(sizes, net, file.path());
        learner.resume(last.learned());
        log.keepUpTo(learner.steps());
    }

    private void train(long steps, Consumer<RunLog.Line> told) {
        double losses = 0;
        long began = System.nanoTime();
        long first = learner.steps();
        while (learner.steps() < steps) {
            losses += step(learner.steps() + 1);
            long done = learner.steps();
            if (done % LOG_EVERY == 0 || done == steps) {
                long count = done - first;
                double millis = (System.nanoTime() - began) / 1e6 / count;
                RunLog.Line line = new RunLog.Line(done, losses / count, recipe.rateAt(done), millis);
                if (done % every == 0 || done == steps) {
                    keep(learner.learned());
                }
                log.add(line);
                told.accept(line);
                losses = 0;
                first = done;
                began = System.nanoTime();
            }
        }
    }

    private void keep(Learned learned) {
        for (float weight : learned.weights()) {
            if (!Float.isFinite(weight)) {
                throw diverged(String.valueOf(weight), learned.steps());
            }
        }
        file.write(new Checkpoint(run, recipe, sizes.toString(), learned));
    }

    private double step(long step) {
        List<Drill> batch = new ArrayList<>();
        for (int row = 0; row < recipe.batch(); row++) {
            batch.add(drills.get(epochs.row((step - 1) * recipe.batch() + row)));
        }
        double loss = learner.learn(
                pass -> method.loss(pass, batch, Chance.of(run.randomSeed(), NOISE, step)), recipe.rateAt(step));
        if (!Double.isFinite(loss)) {
            throw diverged(String.valueOf(loss), step);
        }
        return loss;
    }

    private Problem diverged(String what, long step) {
        return new Problem(
                "%s came to %s at step %d and learns no more: its last checkpoint stands; try another random seed."
                        .formatted(run.name(), what, step));
    }
}
