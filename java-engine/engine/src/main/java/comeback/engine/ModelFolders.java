package comeback.engine;

import comeback.model.ModelSpec;
import comeback.model.ModelStore;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/// Where each pinned model lies, verified whenever it is opened.
public record ModelFolders(List<ModelSpec> catalog, ModelStore store) {
    public ModelFolders {
        catalog = List.copyOf(catalog);
    }

    /// @throws Problem when the catalog has no such model, or its files are missing or altered
    public Path open(String id) {
        ModelSpec spec = catalog.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "The model '%s' is not listed in presets/models.json: add it there.".formatted(id)));
        return store.open(spec);
    }
}
