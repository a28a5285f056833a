package comeback.lab.task;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A task's data on disk: `data.json` says what they are, with each other file's lines and sha256.
///
/// ```
/// data.json       task, scale, sizes, random seed, files
/// training.jsonl  {"seed":"k3x…","prompt":"<q>","answer":"l7 r3 p0"}, a line a row; no seed where none may stand
/// testing.jsonl   {"seed":"p0q…","prompt":"<q>"}, a line a test
/// edges.jsonl     [4,9], a line an edge of the triangle task's graph; no such file for other tasks
/// ```
///
/// @param folder that is written whole or not at all
public record DataFolder(Path folder) {
    static final String DESCRIPTION = "data.json";
    static final String TRAINING = "training.jsonl";
    static final String TESTING = "testing.jsonl";
    static final String EDGES = "edges.jsonl";

    /// @throws Problem where something is at the folder's place already, or it cannot be written
    public void write(TaskData data) {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new Problem("'%s' is there already: name a new folder or remove it.".formatted(folder));
        }
        Path unfinished = place.resolveSibling(".%s.%d.tmp"
                .formatted(place.getFileName(), ProcessHandle.current().pid()));
        try {
            Files.createDirectories(unfinished);
            Map<String, FileMark> marks = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> file : files(data).entrySet()) {
                Path written = unfinished.resolve(file.getKey());
                Files.write(written, file.getValue());
                marks.put(file.getKey(), FileMark.of(written));
            }
            Files.writeString(unfinished.resolve(DESCRIPTION), new DataDescription(data, marks).json());
            Files.move(unfinished, place);
        } catch (IOException cause) {
            throw new Problem(
                    "'%s' cannot be written: check that its folder can be written and has room.".formatted(folder),
                    cause);
        } finally {
            discard(unfinished);
        }
    }

    private static Map<String, List<String>> files(TaskData data) {
        DataLines lines = new DataLines(data.task().vocabulary());
        List<Row> rows = data.task().training();
        List<String> training = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            training.add(lines.row(rows.get(row), data.seeds().training().get(row)));
        }
        int[] prompt = data.task().testPrompt();
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put(TRAINING, training);
        files.put(
                TESTING,
                data.seeds().testing().stream()
                        .map(seed -> lines.test(seed, prompt))
                        .toList());
        if (data.task() instanceof TriangleTask triangles) {
            files.put(
                    EDGES,
                    triangles.graph().edges().stream()
                            .map(edge -> "[%d,%d]".formatted(edge[0], edge[1]))
                            .toList());
        }
        return files;
    }

    private static void discard(Path unfinished) {
        if (Files.isDirectory(unfinished)) {
            try (Stream<Path> files = Files.list(unfinished)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(unfinished);
            } catch (IOException ignored) {
                // What matters has been said by then.
            }
        }
    }

    /// @throws Problem where the folder is none of ours, or a file of it is missing, cut short or altered
    public TaskData read() {
        return DataReader.read(folder);
    }
}
