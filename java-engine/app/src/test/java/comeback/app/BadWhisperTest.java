package comeback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is no model of whisper.cpp is named in one sentence before anything is heard or written.
final class BadWhisperTest {
    private static final Path RICO = Path.of(System.getProperty("comeback.home"), "tests/audio/opponents/rico.wav");

    @TempDir
    Path folder;

    @Test
    void analyseRefusesIt() throws IOException {
        Path text = Files.writeString(folder.resolve("model.bin"), "you came in shaking\n");
        Complaints.assertOneSentence(
                Invocation.of("analyse", "--whisper", text.toString(), RICO.toString()),
                List.of("model.bin", "is not a whisper.cpp model", "ggml-base.en.bin"));
    }

    @Test
    void battleRefusesItEvenWhereNothingIsHeard() throws IOException {
        Path gone = folder.resolve("gone.bin");
        Path typed = Files.writeString(folder.resolve("verse.txt"), "your crew is weak and your lyrics are dead\n");
        Path out = folder.resolve("out");
        Complaints.assertOneSentence(
                Invocation.of(
                        "battle",
                        "--bpm",
                        "92",
                        "--whisper",
                        gone.toString(),
                        "--opponent",
                        typed.toString(),
                        "--out",
                        out.toString()),
                List.of("There is no model file", "gone.bin", "check the path"));
        Complaints.assertNothingLeft(out);
    }
}
