package comeback.lab;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.json.Json;
import comeback.lab.score.SampleFile;
import comeback.lab.task.DataFolder;
import comeback.lab.task.Row;
import comeback.lab.task.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LabCommandsTest {
    @TempDir
    Path folder;

    @Test
    void whoSaysWhatTrainingHadCreatesNothing() {
        String data = folder.resolve("data").toString();
        Path samples = folder.resolve("samples.txt");
        Map<String, Object> drawn =
                Json.object(print("data", "--task", "line", "--scale", "desk", "--seed", "3", "--out", data));
        assertThat(drawn.get("task")).isEqualTo("line");
        Task task = new DataFolder(Path.of(data)).read().task();
        List<int[]> said = task.training().stream().map(Row::answer).toList();
        new SampleFile(samples, task.vocabulary()).write(said);
        Map<String, Object> score =
                Json.object(print("score", "--data", data, "--samples", samples.toString(), "--json"));
        assertThat(score)
                .containsEntry("coherence", 1.0)
                .containsEntry("memorised", 1.0)
                .containsEntry("score", 0.0)
                .containsEntry("samples", said.size());
        assertThat(print("score", "--data", data, "--samples", samples.toString()))
                .contains("the score is 0.0000");
    }

    @Test
    void theReportOfNoRunsIsEmpty() throws IOException {
        Path runs = Files.createDirectories(folder.resolve("runs"));
        assertThat(Json.object(print("report", "--runs", runs.toString(), "--json")))
                .containsEntry("runs", List.of());
    }

    @Test
    void aRunIsTrainedSampledAndGoesOn() {
        String run = folder.resolve("run").toString();
        Path samples = folder.resolve("samples.txt");
        String[] train = {"train", "--task", "sibling", "--seed-length", "2", "--every", "100", "--out", run, "--steps"
        };
        print(Stream.concat(Stream.of(train), Stream.of("100")).toArray(String[]::new));
        print(Stream.concat(Stream.of(train), Stream.of("200")).toArray(String[]::new));
        Map<String, Object> result = Json.object(print(
                "sample", "--run", run, "--temperature", "1", "--unique", "canonical", "--out", samples.toString()));
        assertThat(result)
                .containsEntry("steps", 200)
                .containsEntry("seedLength", 2)
                .containsEntry("unique", "canonical")
                .containsEntry("sizes", "Sibling[parents=5, left=30, right=30, training=1000, tests=512]")
                .containsEntry("recipe", "2 layers, 2 heads, width 64, batches of 64, rate 0.001 after 100 steps");
        assertThat((String) result.get("command")).endsWith("--temperature 1.0 --unique canonical");
        assertThat(samples).content().hasLineCount(512);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train --task square --out x -> There is no task 'square'",
                "train --task line --method luck --out x -> There is no method 'luck'",
                "train --task line --seed-length -1 --out x -> A seed of -1 characters is out of range",
                "train --task line --seed-length 101 --out x -> A seed of 101 characters is out of range",
                "train --task line --threads 0 --out x -> PyTorch cannot work on 0 threads",
                "train --task line --steps 0 --out x -> Nothing can be trained in 0 steps",
                "data --task line --seed-length -1 --out x -> A seed of -1 characters is out of range",
                "desk --task line --seed-lengths 10,-1 -> A seed of -1 characters is out of range",
                "desk --task line --scale moon -> There is no scale 'moon'",
                "sample --run nowhere -> There is no checkpoint",
                "sample --run nowhere --threads 0 -> PyTorch cannot work on 0 threads"
            })
    void whatCannotBeDoneIsToldInASentence(String asked) {
        String[] askedAndTold = asked.split(" -> ");
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(LabMain.run(askedAndTold[0].split(" "))).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8))
                .startsWith(askedAndTold[1])
                .hasLineCount(1);
    }

    @Test
    void whatCouldNotBePrintedIsNoSuccess() throws IOException {
        Path runs = Files.createDirectories(folder.resolve("runs"));
        PrintStream before = System.out;
        System.setOut(new PrintStream(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left on device");
            }
        }));
        try {
            assertThat(LabMain.run("report", "--runs", runs.toString(), "--json"))
                    .isEqualTo(2);
        } finally {
            System.setOut(before);
        }
    }

    private static String print(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new LabMain()).execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
