package comeback.lab;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.json.Json;
import comeback.lab.score.SampleFile;
import comeback.lab.task.DataFolder;
import comeback.lab.task.Row;
import comeback.lab.task.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
