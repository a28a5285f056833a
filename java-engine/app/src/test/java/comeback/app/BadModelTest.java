package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.model.ModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model that is missing or altered is named with the command that mends it, and nothing is written.
final class BadModelTest {
    private static final String CURE = "run './comeback models fetch'";

    @TempDir
    Path folder;

    private Path models;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        models = Files.createDirectory(folder.resolve("models"));
        out = folder.resolve("out");
    }

    @AfterEach
    void removeLinks() throws IOException {
        try (Stream<Path> all = Files.walk(models)) {
            for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void missing() throws Exception {
        assertRefused("cmudict", "is missing its file", CURE);
    }

    @Test
    void altered() throws Exception {
        linkModels();
        Path vocabulary = alter("hibari", "vocab.json");
        assertRefused("hibari", "has an altered file", vocabulary.toString(), CURE);
    }

    @Test
    void verifyNamesTheAlteredFile() throws Exception {
        linkModels();
        Path dictionary = alter("cmudict", "cmudict.dict");
        try (Subprocess verify = Subprocess.start(models, "models", "verify")) {
            assertThat(verify.exitCode()).isEqualTo(2);
            Complaints.assertSentence(
                    verify.complaint(), List.of("cmudict", "altered file", dictionary.toString(), CURE));
        }
    }

    @Test
    void verifyDoesNotMissWhatWasNeverAskedFor() throws Exception {
        linkModels("kokoro");
        try (Subprocess verify = Subprocess.start(models, "models", "verify")) {
            assertThat(verify.exitCode()).as(verify.complaint()).isZero();
        }
    }

    @Test
    void whatWasAskedForByNameIsMissed() throws Exception {
        linkModels("kokoro");
        try (Subprocess verify = Subprocess.start(models, "models", "verify", "kokoro")) {
            assertThat(verify.exitCode()).isEqualTo(2);
            Complaints.assertSentence(
                    verify.complaint(), List.of("kokoro", "missing", "run './comeback models fetch kokoro'"));
        }
    }

    @Test
    void aModelThatIsNotListedIsNamedWithThoseThatAre() throws Exception {
        try (Subprocess fetch = Subprocess.start(models, "models", "fetch", "kokoo")) {
            assertThat(fetch.exitCode()).isEqualTo(2);
            Complaints.assertSentence(fetch.complaint(), List.of("'kokoo'", "cmudict", "kokoro"));
        }
        assertThat(models).isEmptyDirectory();
    }

    private void assertRefused(String... keywords) throws Exception {
        Path opponent = Files.writeString(folder.resolve("verse.txt"), "your crew is weak\n");
        try (Subprocess battle = Subprocess.start(
                models, "battle", "--bpm", "92", "--opponent", opponent.toString(), "--out", out.toString())) {
            assertThat(battle.exitCode()).isEqualTo(2);
            String last = battle.complaint().lines().reduce("", (first, second) -> second);
            Complaints.assertSentence(last, List.of(keywords));
            assertThat(battle.complaint()).doesNotContain("Exception", "\tat ");
        }
        Complaints.assertNothingLeft(out);
    }

    /// The user's whole models, each file linked, but those whose id is left out.
    private void linkModels(String... leftOut) throws IOException {
        Path whole = ModelStore.standard().root();
        try (Stream<Path> all = Files.walk(whole)) {
            for (Path path : all.skip(1).toList()) {
                String inside = whole.relativize(path).toString();
                if (Stream.of(leftOut).anyMatch(id -> inside.startsWith(id + "-"))) {
                    continue;
                }
                Path place = models.resolve(whole.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(place);
                } else {
                    Files.createSymbolicLink(place, path);
                }
            }
        }
    }

    /// Replaces the link to a model's file by a copy with one more byte.
    private Path alter(String model, String name) throws IOException {
        try (Stream<Path> all = Files.walk(models)) {
            Path link = all.filter(
                            path -> path.endsWith(name) && path.toString().contains(model))
                    .findFirst()
                    .orElseThrow();
            byte[] content = Files.readAllBytes(link);
            Files.delete(link);
            Files.write(link, content, StandardOpenOption.CREATE_NEW);
            return Files.write(link, new byte[] {'\n'}, StandardOpenOption.APPEND);
        }
    }
}
