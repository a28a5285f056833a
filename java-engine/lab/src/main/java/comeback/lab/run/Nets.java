package comeback.lab.run;

import comeback.lab.method.Chance;
import comeback.lab.method.Method;
import comeback.lab.net.Net;
import comeback.lab.net.NetShape;
import comeback.lab.net.Torch;
import comeback.lab.task.Row;
import comeback.lab.task.Task;
import comeback.lab.task.TaskData;

/// The net of a run, with its first weights: as many tokens as the vocabulary, room for the longest row.
final class Nets {
    private static final long FIRST_WEIGHTS = 10;

    private Nets() {}

    static Net of(Torch torch, Run run, Recipe recipe, TaskData data, Method method) {
        NetShape shape = shape(run, recipe, data, method.causal());
        return new Net(torch, shape, Chance.of(run.randomSeed(), FIRST_WEIGHTS).nextLong());
    }

    static NetShape shape(Run run, Recipe recipe, TaskData data, boolean causal) {
        return new NetShape(
                data.task().vocabulary().size(),
                context(run, data.task()),
                recipe.layers(),
                recipe.heads(),
                recipe.width(),
                causal);
    }

    private static int context(Run run, Task task) {
        int longest = task.testPrompt().length + task.answerLength();
        for (Row row : task.training()) {
            longest = Math.max(longest, row.prompt().length + row.answer().length);
        }
        return run.seedLength() + longest;
    }
}
