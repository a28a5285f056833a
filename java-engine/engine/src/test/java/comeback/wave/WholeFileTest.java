package comeback.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void aDiskThatFillsLeavesWhatWasThere() throws IOException {
        Path file = folder.resolve("kept.bin");
        WholeFile.write(file, "before");
        byte[] some = new byte[1 << 17];
        Arrays.fill(some, (byte) 'x');
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(some);
                    throw new IOException("no space left on device");
                }))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("kept.bin", "cannot be written", "has room");
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryContaining(each -> each.equals(file));
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void foldersAreMadeAndNothingButAPlainFileIsWrittenOver() throws IOException {
        Path file = folder.resolve("new/folder/text.txt");
        WholeFile.write(file, "é");
        assertThat(Files.readAllBytes(file)).isEqualTo("é".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> WholeFile.write(file.getParent(), "x"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not a plain file");
        assertThatThrownBy(() -> WholeFile.write(file.resolve("below"), "x"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be written");
    }
}
