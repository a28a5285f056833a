package comeback.lab;

import comeback.json.Json;
import comeback.lab.net.NetShape;
import comeback.lab.net.Torch;
import comeback.lab.run.Run;
import comeback.lab.run.StepTime;
import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./comeback bench lab`: a training step here beside the same net's in PyTorch from Python, in turns.
@Command(
        name = "step-time",
        description = "Times a training step at desk scale, beside the same net in PyTorch from Python where that is"
                + " installed.",
        mixinStandardHelpOptions = true)
final class StepTimeCommand implements Callable<Integer> {
    private static final String TWIN = "tests/bench/lab/step.py";
    private static final int WARM_UP = 50;
    private static final int NOT_INSTALLED = 3;

    @Option(names = "--task", defaultValue = "circle", description = "Whose rows (${DEFAULT-VALUE}).")
    String task = "circle";

    @Option(names = "--steps", defaultValue = "200", description = "Whose median is told (${DEFAULT-VALUE}).")
    int steps;

    @Option(names = "--threads", defaultValue = "1", description = "That PyTorch may use (${DEFAULT-VALUE}).")
    int threads;

    @Option(
            names = "--python",
            defaultValue = "python3",
            description = "That has PyTorch, or has not (${DEFAULT-VALUE}).")
    String python = "python3";

    @Override
    public Integer call() {
        if (steps < 1) {
            throw new Problem("Nothing can be timed in %d steps: give --steps of 1 or more.".formatted(steps));
        }
        Run run = new Run(TaskName.named(task), "ntp", 10, 1, Scale.DESK);
        StepTime time = StepTime.of(run, WARM_UP, steps);
        double here = time.millis(Torch.withThreads(threads));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("net", time.shape());
        told.put("batch", time.batch());
        told.put("threads", threads);
        told.put("millis", here);
        Map<String, Object> there = twin(time);
        told.put("python", there);
        if (there.get("millis") instanceof Number millis) {
            told.put("ratio", here / millis.doubleValue());
        }
        System.out.println(Json.pretty(told));
        return 0;
    }

    private Map<String, Object> twin(StepTime time) {
        NetShape shape = time.shape();
        List<String> command = new ArrayList<>(
                List.of(python, Home.find().folder().resolve(TWIN).toString()));
        for (int size : new int[] {
            shape.vocabulary(),
            shape.context(),
            shape.layers(),
            shape.heads(),
            shape.width(),
            time.batch(),
            threads,
            WARM_UP,
            steps
        }) {
            command.add(String.valueOf(size));
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code == 0) {
                return Json.object(said);
            }
            return Map.of(
                    "without", code == NOT_INSTALLED ? "PyTorch is not installed" : "it failed with code " + code);
        } catch (IOException missing) {
            return Map.of("without", "there is no " + Path.of(python));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("The measuring was stopped before Python had ended: start it again.", stopped);
        }
    }
}
