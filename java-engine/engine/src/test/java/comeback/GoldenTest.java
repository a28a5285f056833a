package comeback;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.json.Json;
import comeback.json.ReadingJson;
import comeback.json.VerseJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A reading and a lyric, to the letter: what changes them changes these files, and is seen.
///
/// Run with `-Dcomeback.golden=write` to write them anew, then read the difference.
class GoldenTest {
    private static final Path FOLDER = English.HOME.resolve("tests/golden");
    private static final Reading MARLOW = Studio.read(opponent("marlow"));

    @Test
    void reading() throws IOException {
        isStill(FOLDER.resolve("marlow-reading.json"), Json.pretty(ReadingJson.of(MARLOW)));
    }

    @Test
    void lyric() throws IOException {
        var lyric = Studio.answer(MARLOW, BattleMemory.EMPTY, "boom-bap", 1);
        isStill(FOLDER.resolve("marlow-answer-seed-1.json"), Json.pretty(VerseJson.of(lyric)));
    }

    private static void isStill(Path golden, String now) throws IOException {
        if ("write".equals(System.getProperty("comeback.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, now + "\n");
        }
        assertThat(now + "\n").isEqualTo(Files.readString(golden));
    }

    private static List<String> opponent(String name) {
        try {
            return Files.readAllLines(English.HOME.resolve("tests/audio/opponents/" + name + ".txt"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
