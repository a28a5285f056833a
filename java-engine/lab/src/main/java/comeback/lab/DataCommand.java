package comeback.lab;

import comeback.json.Json;
import comeback.lab.task.DataFolder;
import comeback.lab.task.Row;
import comeback.lab.task.Scale;
import comeback.lab.task.SeedPrefixes;
import comeback.lab.task.TaskData;
import comeback.lab.task.TaskName;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Draws a task and writes what is learnt from and what is asked.
@Command(
        name = "data",
        description = "Draws a task of algorithmic creativity and writes its training set and tests into a new folder.",
        mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {
    @Option(names = "--task", required = true, description = "sibling, triangle, circle or line.")
    @Nullable
    String task;

    @Option(names = "--scale", defaultValue = "desk", description = "desk or paper (${DEFAULT-VALUE}).")
    String scale = "desk";

    @Option(names = "--seed", defaultValue = "1", description = "That everything is drawn from (${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--seed-length",
            defaultValue = "" + SeedPrefixes.PUBLISHED_LENGTH,
            description = "Characters of the random prefix of each example; 0 for none (${DEFAULT-VALUE}).")
    int seedLength;

    @Option(names = "--out", required = true, description = "A folder that is not there yet.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        TaskName name = TaskName.named(Objects.requireNonNull(task));
        Path folder = Objects.requireNonNull(out);
        TaskData data = TaskData.drawn(name, Scale.named(scale), seed, seedLength);
        new DataFolder(folder).write(data);
        System.out.println(Json.pretty(told(data, folder)));
        return 0;
    }

    private static Map<String, Object> told(TaskData data, Path folder) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("folder", folder.toString());
        told.put("task", data.name().label());
        told.put("scale", data.scale().label());
        told.put("rows", data.task().training().size());
        told.put(
                "seededRows",
                data.task().training().stream().filter(Row::seeded).count());
        told.put("tests", data.task().tests());
        told.put("tokens", data.task().vocabulary().size());
        return told;
    }
}
