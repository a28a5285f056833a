package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A battle stopped from outside (Ctrl-C goes the same way) leaves all of its files or none, and what was there.
final class StopTest {
    private static final int STOPPED = 143;

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void keepSomethingThere() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("mix.wav"), "an older mix");
    }

    @Test
    void whileItLoads() throws Exception {
        assertThat(stopAfter("Loading and warming")).isEqualTo(STOPPED);
        assertThat(left()).containsExactly("mix.wav");
        assertThat(out.resolve("mix.wav")).hasContent("an older mix");
    }

    @Test
    void whileItRaps() throws Exception {
        assertThat(stopAfter("Round 1: hearing")).isEqualTo(STOPPED);
        assertThat(left()).containsExactly("mix.wav");
        assertThat(out.resolve("mix.wav")).hasContent("an older mix");
    }

    /// Here the stop may come before, amid or after the writing; in each case it is all or nothing.
    @Test
    void whileItSaves() throws Exception {
        assertThat(stopAfter("Writing the files")).isIn(STOPPED, 0);
        List<String> left = left();
        if (left.size() > 1) {
            assertThat(left)
                    .containsExactly(
                            "mix.wav",
                            "report.json",
                            "stem-1-ad-libs.wav",
                            "stem-1-doubles.wav",
                            "stem-1.wav",
                            "verse-1.mid");
            assertThat(Files.size(out.resolve("mix.wav"))).isGreaterThan(1_000_000);
        } else {
            assertThat(left).containsExactly("mix.wav");
            assertThat(out.resolve("mix.wav")).hasContent("an older mix");
        }
    }

    private int stopAfter(String saying) throws Exception {
        Path opponent = Files.writeString(folder.resolve("verse.txt"), "your crew is weak and your lyrics are dead\n");
        try (Subprocess battle = Subprocess.start(
                null, "battle", "--bpm", "92", "--opponent", opponent.toString(), "--out", out.toString())) {
            battle.awaitSaying(saying);
            battle.stop();
            int exitCode = battle.exitCode();
            assertThat(battle.complaint()).doesNotContain("Exception", "fault of its own");
            return exitCode;
        }
    }

    /// The names of all that lies in the folder, hidden files too, in order.
    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
