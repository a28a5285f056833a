package comeback.app;

import comeback.json.ModelCatalogJson;
import comeback.model.HibariCut;
import comeback.model.KokoroCut;
import comeback.model.ModelFetcher;
import comeback.model.ModelSpec;
import comeback.model.ModelStore;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The pinned models of this installation and the store they are kept in.
record Models(List<ModelSpec> catalog, ModelStore store) {
    static Models of(Home home) {
        return new Models(ModelCatalogJson.read(home.presets().resolve("models.json")), ModelStore.standard());
    }

    /// The models of these ids, or when none is given all that are to be here.
    ///
    /// @throws Problem when there is no such model
    List<ModelSpec> chosen(List<String> ids) {
        for (String id : ids) {
            if (catalog.stream().noneMatch(spec -> spec.id().equals(id))) {
                throw new Problem("There is no model '%s': the models are %s."
                        .formatted(id, catalog.stream().map(ModelSpec::id).collect(Collectors.joining(", "))));
            }
        }
        return catalog.stream()
                .filter(spec -> ids.isEmpty() ? store.isWanted(spec) : ids.contains(spec.id()))
                .toList();
    }

    /// Fetches those of `wanted` that are missing or not whole.
    void fetchMissing(List<ModelSpec> wanted, @Nullable Path shelf, Progress progress) {
        ModelFetcher fetcher = new ModelFetcher(store, Map.of("hibari", HibariCut::cut, "kokoro", KokoroCut::cut));
        for (ModelSpec spec : wanted) {
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
