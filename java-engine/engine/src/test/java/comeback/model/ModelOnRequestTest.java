package comeback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model of several packages that is fetched only when it is asked for.
class ModelOnRequestTest {
    @TempDir
    Path folder;

    private Path shelf = Path.of("");
    private ModelStore store = new ModelStore(Path.of(""));
    private ModelSpec owl = owl(List.of(new ModelPackage(Registry.NPM, "", "", "", "", "", 0, List.of())));

    @BeforeEach
    void packagesOnTheShelf() throws IOException {
        shelf = Files.createDirectories(folder.resolve("shelf"));
        store = new ModelStore(folder.resolve("store"));
        owl = owl(List.of(
                Packages.wheel(shelf, "feathers", Map.of("feathers/down.txt", "soft")),
                Packages.tarball(shelf, "beak", Map.of("package/hook.txt", "sharp", "package/LICENSE", "MIT"))));
    }

    @Test
    void itIsNotWantedUntilItWasFetched() {
        assertThat(store.isWanted(owl)).isFalse();
        fetch();
        assertThat(store.isWanted(owl)).isTrue();
    }

    @Test
    void openingItBeforeNamesTheCommandThatBringsIt() {
        assertThatThrownBy(() -> store.open(owl))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("owl", "on request", "run './comeback models fetch owl'");
    }

    @Test
    void thePartsOfAllItsPackagesLieTogether() {
        fetch();
        Path made = store.open(owl);
        assertThat(made.resolve("down.txt")).hasContent("soft");
        assertThat(made.resolve("hook.txt")).hasContent("sharp");
        assertThat(made.resolve("LICENSE")).hasContent("MIT");
    }

    @Test
    void onceFetchedItIsMendedLikeAnyOther() throws IOException {
        fetch();
        Files.delete(store.folder(owl).resolve("hook.txt"));
        assertThatThrownBy(() -> store.open(owl)).hasMessageContainingAll("missing", "hook.txt");
    }

    @Test
    void anEntryThatIsNotInTheTarballIsNamed() throws IOException {
        ModelPackage beak = owl.packages().get(1);
        ModelPart claw = new ModelPart("package/claw.txt", "claw.txt", "00");
        ModelPackage clawless = new ModelPackage(
                Registry.NPM, beak.distribution(), "1", "", beak.file(), beak.sha256(), 1, List.of(claw));
        owl = owl(List.of(clawless));
        assertThatThrownBy(this::fetch).hasMessageContaining("holds no package/claw.txt");
        assertThat(store.folder(owl)).doesNotExist();
    }

    private void fetch() {
        new ModelFetcher(store, Map.of()).fetch(owl, shelf);
    }

    private static ModelSpec owl(List<ModelPackage> packages) {
        return new ModelSpec("owl", "1", packages, "MIT", "a bird of the night", true, List.of());
    }
}
