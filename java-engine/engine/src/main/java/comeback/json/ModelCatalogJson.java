package comeback.json;

import comeback.model.ModelPackage;
import comeback.model.ModelPart;
import comeback.model.ModelSpec;
import comeback.model.Registry;
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
            @Nullable String version,
            @Nullable String licence,
            @Nullable String purpose,
            boolean onRequest,
            @Nullable List<Package> packages,
            @Nullable List<ModelPart> derived) {
        ModelSpec spec(Path source) {
            Fields fields = new Fields(source, id);
            return new ModelSpec(
                    fields.required(id, "id"),
                    fields.required(version, "version"),
                    fields.filled(packages).stream()
                            .map(each -> each.carrier(fields))
                            .toList(),
                    fields.required(licence, "licence"),
                    fields.required(purpose, "purpose"),
                    onRequest,
                    Objects.requireNonNullElse(derived, List.of()));
        }
    }

    private record Package(
            @Nullable String registry,
            @Nullable String distribution,
            @Nullable String version,
            @Nullable String platform,
            @Nullable String file,
            @Nullable String sha256,
            int megabytes,
            @Nullable List<ModelPart> parts) {
        ModelPackage carrier(Fields fields) {
            return new ModelPackage(
                    fields.registry(fields.required(registry, "registry")),
                    fields.required(distribution, "distribution"),
                    fields.required(version, "version"),
                    Objects.requireNonNullElse(platform, ""),
                    fields.required(file, "file"),
                    fields.required(sha256, "sha256"),
                    megabytes,
                    Objects.requireNonNullElse(parts, List.of()));
        }
    }

    private record Fields(Path source, @Nullable String id) {
        String required(@Nullable String value, String field) {
            if (value == null) {
                throw new Problem("In %s: the model %s needs a field '%s'.".formatted(source, id, field));
            }
            return value;
        }

        List<Package> filled(@Nullable List<Package> packages) {
            if (packages == null || packages.isEmpty()) {
                throw new Problem("In %s: the model %s needs a package in 'packages'.".formatted(source, id));
            }
            return packages;
        }

        Registry registry(String name) {
            return switch (name) {
                case "pypi" -> Registry.PYPI;
                case "npm" -> Registry.NPM;
                default ->
                    throw new Problem(
                            "In %s: the model %s comes from the registry '%s': the registries are pypi and npm."
                                    .formatted(source, id, name));
            };
        }
    }
}
