package comeback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
    @TempDir
    Path folder;

    private Path shelf = Path.of("");
    private ModelStore store = new ModelStore(Path.of(""));
    private ModelSpec parrot = spec("", "");

    @BeforeEach
    void aPackageOnTheShelf() throws IOException {
        shelf = Files.createDirectories(folder.resolve("shelf"));
        store = new ModelStore(folder.resolve("store"));
        Path archive = shelf.resolve("parrot.whl");
        try (OutputStream bytes = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("parrot/words.txt"));
            zip.write("pretty boy".getBytes(StandardCharsets.UTF_8));
        }
        Path words = Files.writeString(folder.resolve("words.txt"), "pretty boy");
        parrot = spec(Digest.sha256(archive), Digest.sha256(words));
    }

    @Test
    void aFetchedModelOpens() throws IOException {
        fetcher().fetch(parrot, shelf);
        assertThat(store.open(parrot).resolve("words.txt")).hasContent("pretty boy");
        assertThat(store.open(parrot).resolve("loud.txt")).hasContent("PRETTY BOY");
    }

    @Test
    void aModelThatWasNeverFetchedNamesTheCommandThatBringsIt() {
        assertThatThrownBy(() -> store.open(parrot))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("parrot", "missing", "./comeback models fetch");
    }

    @Test
    void anAlteredModelIsNotUsed() throws IOException {
        fetcher().fetch(parrot, shelf);
        Files.writeString(store.folder(parrot).resolve("words.txt"), "pretty bay");
        assertThatThrownBy(() -> store.open(parrot)).hasMessageContainingAll("altered", "./comeback models fetch");
        fetcher().fetch(parrot, shelf);
        assertThat(store.fault(parrot)).isEmpty();
    }

    @Test
    void whatOnlySetUpReadsIsVerifiedButNotNeeded() throws IOException {
        fetcher().fetch(parrot, shelf);
        ModelPart words = parrot.packages().getFirst().parts().getFirst();
        ModelSpec spent = with(parrot, new ModelPart(words.entry(), words.name(), words.sha256(), true));
        Files.delete(store.folder(parrot).resolve("words.txt"));
        assertThat(store.open(spent)).isEqualTo(store.folder(parrot));
        assertThat(store.fault(spent))
                .hasValueSatisfying(fault -> assertThat(fault).contains("missing", "words.txt"));
        assertThatThrownBy(() -> store.open(parrot)).hasMessageContaining("missing");
    }

    @Test
    void whatWasFoundWholeIsReadAgainOnlyWhenItHasChanged() throws IOException {
        fetcher().fetch(parrot, shelf);
        Path file = store.folder(parrot).resolve("words.txt");
        FileTime then = Files.getLastModifiedTime(file);
        Path memory = shelf.resolve("deep/memory");
        remembering(memory).open(parrot);
        Files.writeString(file, Files.readString(file).toUpperCase(Locale.ROOT));
        Files.setLastModifiedTime(file, then);
        assertThat(remembering(memory).open(parrot)).isEqualTo(store.folder(parrot)); // not read: as large and as old
        assertThat(store.fault(parrot)).isPresent();
        Files.setLastModifiedTime(file, FileTime.from(then.toInstant().plusNanos(1_000_000)));
        assertThatThrownBy(() -> remembering(memory).open(parrot)).hasMessageContaining("altered");
    }

    @Test
    void aMemoryThatCannotBeReadOrWrittenOnlyCostsTime() throws IOException {
        fetcher().fetch(parrot, shelf);
        Path memory = Files.write(shelf.resolve("memory"), new byte[] {(byte) 0xFF, 1, 2});
        remembering(memory).open(parrot);
        remembering(Files.writeString(shelf.resolve("file"), "").resolve("below"))
                .open(parrot);
        Files.delete(store.folder(parrot).resolve("words.txt"));
        assertThatThrownBy(() -> remembering(memory).open(parrot)).hasMessageContaining("missing");
    }

    private ModelStore remembering(Path memory) {
        return new ModelStore(store.root(), "mend it", WholeFiles.in(memory));
    }

    @Test
    void aPackageThatIsNotThePinnedOneChangesNothing() throws IOException {
        Files.writeString(shelf.resolve("parrot.whl"), "another bird");
        assertThatThrownBy(() -> fetcher().fetch(parrot, shelf)).hasMessageContaining("sha256 differs");
        try (Stream<Path> left = Files.list(store.root())) {
            assertThat(left).isEmpty();
        }
    }

    private ModelFetcher fetcher() {
        return new ModelFetcher(store, Map.of("parrot", made -> {
            String words = Files.readString(made.resolve("words.txt"));
            Files.writeString(made.resolve("loud.txt"), words.toUpperCase(Locale.ROOT));
        }));
    }

    /// The same model with one part only.
    private static ModelSpec with(ModelSpec spec, ModelPart part) {
        ModelPackage carrier = spec.packages().getFirst();
        return new ModelSpec(
                spec.id(),
                spec.version(),
                List.of(new ModelPackage(
                        carrier.registry(),
                        carrier.distribution(),
                        carrier.version(),
                        carrier.platform(),
                        carrier.file(),
                        carrier.sha256(),
                        carrier.megabytes(),
                        List.of(part))),
                spec.licence(),
                spec.purpose(),
                spec.onRequest(),
                spec.derived());
    }

    private static ModelSpec spec(String archiveSha256, String wordsSha256) {
        String loud = "e2e32fadebc88250b8f3a4c366407c79c7452ac0326c4136f482704b737f9633";
        ModelPart words = new ModelPart("parrot/words.txt", "words.txt", wordsSha256);
        return new ModelSpec(
                "parrot",
                "1",
                List.of(new ModelPackage(
                        Registry.PYPI, "parrot", "1", "", "parrot.whl", archiveSha256, 1, List.of(words))),
                "MIT",
                "an echo",
                false,
                List.of(new ModelPart("", "loud.txt", loud)));
    }
}
