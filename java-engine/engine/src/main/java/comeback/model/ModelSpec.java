package comeback.model;

import java.util.List;

/// A model as data: the package that carries it, pinned by version and sha256, and the files kept of it.
///
/// @param distribution the package's name at its registry (PyPI)
/// @param file the archive's file name
/// @param sha256 of the archive, in hex
/// @param licence SPDX identifier of what is kept
/// @param purpose what the engine does with it, in a few words
public record ModelSpec(
        String id,
        String distribution,
        String version,
        String file,
        String sha256,
        String licence,
        String purpose,
        List<ModelPart> parts) {
    public ModelSpec {
        parts = List.copyOf(parts);
    }

    /// The folder of this model inside the store.
    public String folder() {
        return id + "-" + version;
    }
}
