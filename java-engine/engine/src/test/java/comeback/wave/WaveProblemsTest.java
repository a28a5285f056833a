package comeback.wave;

import static comeback.wave.WaveBytes.riff;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WaveProblemsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("", "is empty"),
                Arguments.of("Ten bars of nothing but text, renamed", "not a sound file"),
                Arguments.of("RIF", "not a sound file"),
                Arguments.of("ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000", "an MP3 file: convert it"),
                Arguments.of("\u00FF\u00FB\u0090\u0064........", "an MP3 file: convert it"),
                Arguments.of("fLaC\u0000\u0000\u0000\"........", "a FLAC file: convert it"),
                Arguments.of("OggS............", "an Ogg file: convert it"),
                Arguments.of(text(riff()), "ends before any sound"),
                Arguments.of(text(riff().data(2).int16(1)), "no 'fmt ' chunk"),
                Arguments.of(text(riff().text("fmt ").int32(2).int16(1).data(2).int16(1)), "header"),
                Arguments.of(text(riff().format(1, 0, 8000, 16).data(2).int16(1)), "header"),
                Arguments.of(text(riff().format(1, 1, 8000, 16).data(0)), "holds no sound"),
                Arguments.of(text(riff().format(1, 2, 8000, 16).data(3).int16(1).int8(1)), "holds no sound"),
                Arguments.of(text(riff().format(7, 1, 8000, 8).data(1).int8(1)), "format 7, 8 bits"),
                Arguments.of(text(riff().format(1, 1, 4000, 16).data(2).int16(1)), "4000 Hz"),
                Arguments.of(text(riff().format(1, 1, 384_000, 16).data(2).int16(1)), "384000 Hz"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badFiles")
    void saysWhatIsWrongAndWhere(String content, String saying) throws IOException {
        Path file = Files.write(folder.resolve("verse.wav"), content.getBytes(StandardCharsets.ISO_8859_1));
        assertProblem(file, saying, "verse.wav", ":");
    }

    @Test
    void namesTheSecondOfTheFirstSampleThatIsNoNumber() throws IOException {
        WaveBytes file = riff().format(3, 2, 8000, 32).data(-1);
        for (int frame = 0; frame < 4000; frame++) {
            file.float32(0.1f).float32(frame == 2000 ? Float.NaN : 0.1f);
        }
        assertProblem(Files.write(folder.resolve("nan.wav"), file.bytes()), "not a number at second 0.250");
    }

    @Test
    void takesInfinityForNoNumberEither() throws IOException {
        WaveBytes file = riff().format(3, 1, 8000, 64).data(8).float64(Double.POSITIVE_INFINITY);
        assertProblem(Files.write(folder.resolve("inf.wav"), file.bytes()), "not a number at second 0.000");
    }

    /// Two hours of silence that take no room on disk: loading them would take 1.4 GB.
    @Test
    void saysHowLongATooLongFileIs() throws IOException {
        byte[] header = riff().format(1, 1, 48_000, 16).data(7200 * 96_000).bytes();
        Path file = Files.write(folder.resolve("long.wav"), header);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(header.length + 7200L * 96_000);
        }
        assertProblem(file, "lasts 120 min 00 s", "15 minutes");
    }

    @Test
    void saysThatAFileIsMissingOrAFolder() {
        assertProblem(folder.resolve("none.wav"), "no sound file", "none.wav");
        assertProblem(folder, "is a folder");
    }

    private static String text(WaveBytes file) {
        return new String(file.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static void assertProblem(Path file, String... saying) {
        assertThatThrownBy(() -> WaveReader.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll(saying);
    }
}
