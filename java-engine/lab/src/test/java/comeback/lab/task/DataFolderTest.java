package comeback.lab.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsRead(TaskName name) {
        TaskData drawn = TaskData.drawn(name, Scale.DESK, 5, 10);
        DataFolder folder = new DataFolder(temporary.resolve("data"));
        folder.write(drawn);
        TaskData read = folder.read();
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.sizes()).isEqualTo(drawn.sizes());
        assertThat(read.randomSeed()).isEqualTo(5);
        assertThat(read.seeds()).isEqualTo(drawn.seeds());
        assertThat(read.task().training()).isEqualTo(drawn.task().training());
        assertThat(read.task().tests()).isEqualTo(drawn.task().tests());
        assertThat(read.task().vocabulary()).isEqualTo(drawn.task().vocabulary());
        if (drawn.task() instanceof TriangleTask triangles) {
            assertThat(((TriangleTask) read.task()).graph().edges())
                    .containsExactlyElementsOf(triangles.graph().edges());
        }
    }

    @Test
    void theArmWithoutSeedsIsWrittenAndReadToo() {
        DataFolder folder = written(TaskName.TRIANGLE, 0);
        TaskData read = folder.read();
        assertThat(read.seeds().length()).isZero();
        assertThat(read.seeds().testing()).hasSize(read.task().tests()).containsOnly("");
        assertThat(read.task().training().stream().anyMatch(Row::seeded)).isTrue();
        assertThat(read.task().training().stream().allMatch(Row::seeded)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {DataFolder.TRAINING, DataFolder.TESTING, DataFolder.EDGES, DataFolder.DESCRIPTION})
    void whatIsCutShortIsRefusedWithASentence(String name) throws IOException {
        DataFolder folder = written(TaskName.TRIANGLE, 10);
        Path file = folder.folder().resolve(name);
        String text = Files.readString(file);
        for (int length : new int[] {0, 1, text.length() / 2, text.length() - 3}) {
            Files.writeString(file, text.substring(0, length));
            refused(folder, name);
        }
        Files.delete(file);
        refused(folder, name);
    }

    @Test
    void aLetterThatChangedIsNoticed() throws IOException {
        DataFolder folder = written(TaskName.LINE, 10);
        Path file = folder.folder().resolve(DataFolder.TRAINING);
        Files.writeString(file, Files.readString(file).replaceFirst("n3", "n4"));
        refused(folder, DataFolder.TRAINING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nodes\" : 100 -> \"nodes\" : 7",
                "\"nodes\" : 100 -> \"nodes\" : -7",
                "\"nodes\" : 100 -> \"nodes\" : 2000000000",
                "\"nodes\" -> \"knots\"",
                "\"version\" : 1 -> \"version\" : 2",
                "training.jsonl -> testing.jsonl",
                "\"task\" : \"triangle\" -> \"task\" : \"sibling\"",
                "\"sizes\" -> \"other\"",
                "\"scale\" : \"desk\" -> \"scale\" : null"
            })
    void aDescriptionThatDoesNotFitIsRefused(String change) throws IOException {
        DataFolder folder = written(TaskName.TRIANGLE, 10);
        Path file = folder.folder().resolve(DataFolder.DESCRIPTION);
        String[] fromTo = change.split(" -> ");
        String text = Files.readString(file);
        assertThat(text).contains(fromTo[0]);
        Files.writeString(file, text.replace(fromTo[0], fromTo[1]));
        assertThatThrownBy(folder::read).isInstanceOf(Problem.class);
    }

    @Test
    void whatIsThereIsNotOverwrittenAndNothingIsLeftBeside() throws IOException {
        DataFolder folder = written(TaskName.LINE, 10);
        TaskData other = TaskData.drawn(TaskName.CIRCLE, Scale.DESK, 1, 10);
        assertThatThrownBy(() -> folder.write(other))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is there already");
        assertThat(folder.read().name()).isEqualTo(TaskName.LINE);
        Files.writeString(temporary.resolve("plain"), "");
        DataFolder within = new DataFolder(temporary.resolve("plain/data"));
        assertThatThrownBy(() -> within.write(other))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be written");
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("data", "plain");
        }
    }

    private DataFolder written(TaskName name, int seedLength) {
        DataFolder folder = new DataFolder(temporary.resolve("data"));
        folder.write(TaskData.drawn(name, Scale.DESK, 1, seedLength));
        return folder;
    }

    private static void refused(DataFolder folder, String file) {
        assertThatThrownBy(folder::read).isInstanceOf(Problem.class).hasMessageContaining(file);
    }
}
