package comeback.lab.run;

import comeback.lab.method.Method;
import comeback.lab.task.Scale;
import comeback.lab.task.SeedPrefixes;
import comeback.lab.task.TaskData;
import comeback.lab.task.TaskName;

/// What is trained on what.
///
/// @param method `ntp`, `teacherless` or `diffusion`
/// @param seedLength characters of the seed before a prompt; 0 for none
/// @param randomSeed of the data, the first weights, the order of rows and the sampling
public record Run(TaskName task, String method, int seedLength, long randomSeed, Scale scale) {
    /// @throws comeback.problem.Problem where no seed is so long
    public Run {
        SeedPrefixes.mustBeLength(seedLength);
    }

    /// A name for its folder.
    public String name() {
        return "%s-%s-%s-seed%d-r%d".formatted(scale.label(), task.label(), method, seedLength, randomSeed);
    }

    TaskData data() {
        return TaskData.drawn(task, scale, randomSeed, seedLength);
    }

    /// @throws comeback.problem.Problem where there is no such method
    Method method(TaskData data) {
        return Method.named(method, task, data.task().vocabulary());
    }

    /// The command line that trains it.
    String command(long steps, String folder) {
        return "./comeback lab train --task %s --method %s --seed-length %d --seed %d --scale %s --steps %d --out %s"
                .formatted(task.label(), method, seedLength, randomSeed, scale.label(), steps, folder);
    }
}
