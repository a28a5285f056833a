package comeback.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.lab.task.Vocabulary;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {
    private static final Vocabulary WORDS = Vocabulary.with(List.of("n0", "n1"));

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadEmptySamplesToo() {
        SampleFile file = new SampleFile(folder.resolve("samples.txt"), WORDS);
        file.write(List.of(new int[] {41, 42, 40}, new int[0], new int[] {0}));
        assertThat(file.read()).containsExactly(new int[] {41, 42, 40}, new int[0], new int[] {0});
    }

    @Test
    void aWordThatIsNoTokenStaysInItsPlace() throws IOException {
        Path written = Files.writeString(folder.resolve("samples.txt"), "n1 banana </a>\n");
        assertThat(new SampleFile(written, WORDS).read())
                .containsExactly(new int[] {WORDS.id("n1"), SampleFile.UNKNOWN, WORDS.end()});
    }

    @Test
    void whatIsCutShortEmptyOrMissingIsRefused() throws IOException {
        Path written = Files.writeString(folder.resolve("samples.txt"), "n1 n0 </a>\nn1 n");
        SampleFile file = new SampleFile(written, WORDS);
        assertThatThrownBy(file::read).isInstanceOf(Problem.class).hasMessageContaining("cut short");
        Files.writeString(written, "");
        assertThatThrownBy(file::read).isInstanceOf(Problem.class).hasMessageContaining("empty");
        Files.delete(written);
        assertThatThrownBy(file::read).isInstanceOf(Problem.class).hasMessageContaining("cannot be read");
    }
}
