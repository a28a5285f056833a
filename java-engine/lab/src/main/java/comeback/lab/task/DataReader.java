package comeback.lab.task;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Reads a {@link DataFolder}.
final class DataReader {
    private final Path folder;
    private final Map<String, FileMark> files;

    private DataReader(Path folder, Map<String, FileMark> files) {
        this.folder = folder;
        this.files = files;
    }

    static TaskData read(Path folder) {
        Path file = folder.resolve(DataFolder.DESCRIPTION);
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException missing) {
            throw new Problem(
                    "There is no readable %s: name a folder that './comeback lab data' wrote.".formatted(file),
                    missing);
        }
        DataDescription description = DataDescription.read(text, file);
        return new DataReader(folder, description.files()).read(description);
    }

    private TaskData read(DataDescription description) {
        List<String> training = lines(DataFolder.TRAINING);
        List<String> testing = lines(DataFolder.TESTING);
        Sizes sizes = description.sizes();
        Task empty = task(sizes, List.of());
        DataLines lines = new DataLines(empty.vocabulary());
        Task task = task(sizes, training.stream().map(lines::row).toList());
        if (!task.training().stream().allMatch(row -> !row.seeded() || task.coherent(row.answer()))) {
            throw misfit(DataFolder.TRAINING);
        }
        SeedPrefixes seeds = new SeedPrefixes(
                description.seedLength(),
                training.stream().map(DataLines::seed).toList(),
                testing.stream().map(DataLines::seed).toList());
        return new TaskData(
                TaskName.named(description.task()),
                Scale.named(description.scale()),
                sizes,
                description.randomSeed(),
                task,
                seeds);
    }

    private List<String> lines(String name) {
        FileMark mark = files.get(name);
        if (mark == null) {
            throw new Problem("%s says nothing of %s: draw the data again with './comeback lab data'."
                    .formatted(folder.resolve(DataFolder.DESCRIPTION), name));
        }
        return mark.lines(folder.resolve(name));
    }

    private Task task(Sizes sizes, List<Row> rows) {
        return switch (sizes) {
            case Sizes.Sibling sibling -> new SiblingTask(sibling, rows);
            case Sizes.Triangle triangle -> new TriangleTask(triangle, graph(triangle.nodes()), rows);
            case Sizes.Tour tour -> new TourTask(tour, rows);
        };
    }

    private Graph graph(int nodes) {
        Graph graph = new Graph(nodes);
        for (String line : lines(DataFolder.EDGES)) {
            int[] edge = DataLines.edge(line);
            if (Math.min(edge[0], edge[1]) < 0 || Math.max(edge[0], edge[1]) >= nodes || edge[0] == edge[1]) {
                throw misfit(DataFolder.EDGES);
            }
            graph.join(edge[0], edge[1]);
        }
        return graph;
    }

    private Problem misfit(String name) {
        return new Problem("The data file %s does not fit %s: draw the data again with './comeback lab data'."
                .formatted(folder.resolve(name), DataFolder.DESCRIPTION));
    }
}
