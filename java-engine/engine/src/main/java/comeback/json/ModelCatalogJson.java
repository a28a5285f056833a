package comeback.json;

import comeback.model.ModelPart;
import comeback.model.ModelSpec;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads `presets/models.json`: every model that set-up fetches, pinned.
public final class ModelCatalogJson {
    private ModelCatalogJson() {}

    /// @throws Problem when the file is missing or has a wrong field
    public static List<ModelSpec> read(Path file) {
        return StrictJson.read(file, Catalog.class).models().stream()
                .map(entry -> entry.spec(file))
                .toList();
    }

    private record Catalog(List<Entry> models) {}

    private record Entry(
            @Nullable String id,
            @Nullable String distribution,
            @Nullable String version,
            @Nullable String platform,
            @Nullable String file,
            @Nullable String sha256,
            int megabytes,
            @Nullable String licence,
            @Nullable String purpose,
            @Nullable List<ModelPart> parts,
            @Nullable List<ModelPart> derived) {
        ModelSpec spec(Path source) {
            return new ModelSpec(
                    required(id, "id", source),
                    required(distribution, "distribution", source),
                    required(version, "version", source),
                    Objects.requireNonNullElse(platform, ""),
                    required(file, "file", source),
                    required(sha256, "sha256", source),
                    megabytes,
                    required(licence, "licence", source),
                    required(purpose, "purpose", source),
                    Objects.requireNonNullElse(parts, List.of()),
                    Objects.requireNonNullElse(derived, List.of()));
        }

        private String required(@Nullable String value, String field, Path source) {
            if (value == null) {
                throw new Problem("In %s: the model %s needs a field '%s'.".formatted(source, id, field));
            }
            return value;
        }
    }
}
