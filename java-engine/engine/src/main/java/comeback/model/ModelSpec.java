package comeback.model;

import java.util.List;

/// A model as data: the package that carries it, pinned by version and sha256, and the files kept of it.
///
/// @param distribution the package's name at its registry (PyPI)
/// @param platform the platform tag to ask the registry for, or empty when the package runs anywhere
/// @param file the archive's file name
/// @param sha256 of the archive, in hex
/// @param megabytes of the archive, to say how long a fetch may take
/// @param licence of what is kept
/// @param purpose what the engine does with it, in a few words
/// @param parts the files kept of the archive
/// @param derived the files that set-up makes from the parts; their `entry` is empty
public record ModelSpec(
        String id,
        String distribution,
        String version,
        String platform,
        String file,
        String sha256,
        int megabytes,
        String licence,
        String purpose,
        List<ModelPart> parts,
        List<ModelPart> derived) {
    public ModelSpec {
        parts = List.copyOf(parts);
        derived = List.copyOf(derived);
    }

    /// The folder of this model inside the store.
    public String folder() {
        return id + "-" + version;
    }
}
