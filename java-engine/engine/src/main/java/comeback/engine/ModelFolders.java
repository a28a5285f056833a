package comeback.engine;

import comeback.model.ModelPart;
import comeback.model.ModelSpec;
import comeback.model.ModelStore;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Where each pinned model lies, verified when it is first opened: reading it whole costs as much as loading it.
///
/// Safe for any thread; who opens a model that another thread is verifying waits for it.
public final class ModelFolders {
    private final Lazy<List<ModelSpec>> catalog;
    private final ModelStore store;
    private final ModelStore requested;
    private final Map<String, Path> verified = new ConcurrentHashMap<>();

    public ModelFolders(List<ModelSpec> catalog, ModelStore store) {
        this(() -> catalog, store, store);
    }

    /// @param catalog reads it; asked when a model is first asked for, by whoever asks
    /// @param requested where the models lie that are fetched on request
    public ModelFolders(Supplier<List<ModelSpec>> catalog, ModelStore store, ModelStore requested) {
        this.catalog = new Lazy<>(catalog);
        this.store = store;
        this.requested = requested;
    }

    /// @throws Problem when the catalog has no such model, or its files are missing or altered
    public Path open(String id) {
        return verified.computeIfAbsent(id, each -> store(spec(each)).open(spec(each)));
    }

    /// Of a model's package, in hex.
    ///
    /// @throws Problem when the catalog has no such model
    public String sha256(String id) {
        return spec(id).sha256();
    }

    /// Of a model's file, in hex.
    ///
    /// @throws Problem when the catalog has no such model or file
    public String sha256(String id, String file) {
        return spec(id).files()
                .filter(part -> part.name().equals(file))
                .map(ModelPart::sha256)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "The model '%s' has no file '%s': add it in presets/models.json.".formatted(id, file)));
    }

    /// The folder before it is verified, for who reads it while another thread does that and opens it before use.
    ///
    /// @throws Problem when the catalog has no such model
    Path unverified(String id) {
        ModelSpec spec = spec(id);
        return store(spec).folder(spec);
    }

    private ModelStore store(ModelSpec spec) {
        return spec.onRequest() ? requested : store;
    }

    private ModelSpec spec(String id) {
        return catalog.get().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "The model '%s' is not listed in presets/models.json: add it there.".formatted(id)));
    }
}
