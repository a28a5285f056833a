package comeback.model;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder where fetched models lie, one folder a model and version.
///
/// @param remedy what mends a model that is missing or altered, as a command to the reader
/// @param whole which of its files need not be read through again when a model is opened
public record ModelStore(Path root, String remedy, WholeFiles whole) {
    private static final String FETCH = "run './comeback models fetch' to mend it";

    public ModelStore(Path root) {
        this(root, FETCH, WholeFiles.NONE);
    }

    /// The store of this user: `COMEBACK_MODELS`, else the user's cache folder.
    public static ModelStore standard() {
        String named = System.getenv("COMEBACK_MODELS");
        if (named != null && !named.isBlank()) {
            return new ModelStore(Path.of(named));
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache != null && !cache.isBlank() ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache");
        return new ModelStore(base.resolve("comeback/models"));
    }

    /// The same store, where what is in `whole` need not be read through again.
    public ModelStore knowing(WholeFiles whole) {
        return new ModelStore(root, remedy, whole);
    }

    /// The folder of a model whose every file that the engine reads is whole.
    ///
    /// @throws Problem when a file is missing or altered, naming what mends it
    public Path open(ModelSpec spec) {
        Path folder = folder(spec);
        if (!isWanted(spec)) {
            throw new Problem(
                    "The model %s (%s) is fetched on request and is not here: run './comeback models fetch %s'."
                            .formatted(spec.id(), spec.purpose(), spec.id()));
        }
        spec.files().filter(part -> !part.setUpOnly()).forEach(part -> {
            Path file = folder.resolve(part.name());
            if (!whole.isKnown(file, part.sha256())) {
                fault(file, part).ifPresent(fault -> {
                    throw new Problem("The model %s (%s) %s: %s.".formatted(spec.id(), spec.purpose(), fault, remedy));
                });
                whole.remember(file, part.sha256());
            }
        });
        return folder;
    }

    /// What is wrong with a model's files, or nothing when each is there with its pinned sha256.
    public Optional<String> fault(ModelSpec spec) {
        Path folder = folder(spec);
        return spec.files()
                .flatMap(part -> fault(folder.resolve(part.name()), part).stream())
                .findFirst();
    }

    /// Whether the model is to be here: each is that is not on request, and one on request since it was first
    /// fetched.
    public boolean isWanted(ModelSpec spec) {
        return !spec.onRequest() || Files.isDirectory(folder(spec));
    }

    /// Where a model lies, whether or not its files are whole.
    public Path folder(ModelSpec spec) {
        return root.resolve(spec.folder());
    }

    static Optional<String> fault(Path file, ModelPart part) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.of("is missing its file " + file);
            }
            return Digest.sha256(file).equals(part.sha256())
                    ? Optional.empty()
                    : Optional.of("has an altered file " + file);
        } catch (IOException unreadable) {
            return Optional.of("has an unreadable file " + file);
        }
    }
}
