package comeback.app;

import comeback.json.ModelCatalogJson;
import comeback.model.HibariCut;
import comeback.model.ModelFetcher;
import comeback.model.ModelSpec;
import comeback.model.ModelStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pinned models of this installation and the store they are kept in.
record Models(List<ModelSpec> catalog, ModelStore store) {
    static Models of(Home home) {
        return new Models(ModelCatalogJson.read(home.presets().resolve("models.json")), ModelStore.standard());
    }

    /// Fetches every model that is missing or not whole.
    void fetchMissing(@Nullable Path shelf, Progress progress) {
        ModelFetcher fetcher = new ModelFetcher(store, Map.of("hibari", HibariCut::cut));
        for (ModelSpec spec : catalog) {
            if (store.fault(spec).isPresent()) {
                String what = "Fetching %s, %s (%d MB)".formatted(spec.id(), spec.purpose(), spec.megabytes());
                progress.step(what, () -> {
                    fetcher.fetch(spec, shelf);
                    return spec;
                });
            }
        }
    }
}
