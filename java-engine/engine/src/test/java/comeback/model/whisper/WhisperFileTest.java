package comeback.model.whisper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import comeback.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no whole model is named in a sentence before native code, which would end the process, sees it.
class WhisperFileTest {
    private static final byte[] WHOLE = TinyWhisperModel.bytes();

    @TempDir
    Path folder;

    @Test
    void aWholeModelPasses() throws IOException {
        WhisperFile.require(file(WHOLE));
    }

    @Test
    void missing() {
        assertRefused(folder.resolve("gone.bin"), "There is no model file", "gone.bin");
    }

    @Test
    void folderForAFile() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("models")), "is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ggm", "you came in shaking\nyour eyes open wide\n"})
    void text(String content) throws IOException {
        assertRefused(file(content.getBytes(StandardCharsets.UTF_8)), "is not a whisper.cpp model");
    }

    @Test
    void manyZeros() throws IOException {
        Path zeros = folder.resolve("zeros.bin");
        try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertRefused(zeros, "is not a whisper.cpp model");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 40, 50, 300, 64_400, 500_000, 2_000_000})
    void cutShort(int bytes) throws IOException {
        assertThat(bytes).isLessThan(WHOLE.length);
        assertRefused(file(Arrays.copyOf(WHOLE, bytes)), "is cut short or damaged");
    }

    @Test
    void oneByteLessOrMore() throws IOException {
        assertRefused(file(Arrays.copyOf(WHOLE, WHOLE.length - 1)), "is cut short or damaged");
        assertRefused(file(Arrays.copyOf(WHOLE, WHOLE.length + 1)), "is cut short or damaged");
    }

    /// Sizes (by their place) with which the library fails an assertion of its own, or asks for memory without end.
    @ParameterizedTest
    @CsvSource({
        "0,-1",
        "0,100",
        "1,0",
        "1,100000000",
        "2,24",
        "3,0",
        "3,3",
        "4,0",
        "6,32",
        "7,5",
        "8,2000",
        "9,81",
        "10,5"
    })
    void sizesThatTheLibraryWouldDieOf(int place, int value) throws IOException {
        byte[] altered = WHOLE.clone();
        ByteBuffer.wrap(altered).order(ByteOrder.LITTLE_ENDIAN).putInt(TinyWhisperModel.HEADER + 4 * place, value);
        assertRefused(file(altered), "a model that Comeback cannot hear with, one ", String.valueOf(value));
    }

    @Test
    void aWordWithoutEnd() throws IOException {
        byte[] altered = WHOLE.clone();
        int firstWord = TinyWhisperModel.FILTERS + 8 + 4 * 80 * 201 + 4;
        ByteBuffer.wrap(altered).order(ByteOrder.LITTLE_ENDIAN).putInt(firstWord, 0x7fffffff);
        assertRefused(file(altered), "is cut short or damaged");
    }

    @Test
    void aTensorThatTheLibraryDoesNotKnow() throws IOException {
        String altered =
                new String(WHOLE, StandardCharsets.ISO_8859_1).replace("decoder.ln.weight", "decoder.ln.weighs");
        Path file = file(altered.getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> WhisperModel.load(file))
                .withMessageContaining("is refused by whisper.cpp");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("model.bin"), content);
    }

    private static void assertRefused(Path file, String... keywords) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> WhisperModel.load(file))
                .satisfies(problem -> assertThat(problem.sentence())
                        .contains(keywords)
                        .contains(String.valueOf(file.getFileName()))
                        .endsWith("."));
    }
}
