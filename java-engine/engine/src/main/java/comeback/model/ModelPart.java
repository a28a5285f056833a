package comeback.model;

/// One file of a model: where it lies inside the archive, its name in the store, its sha256 in hex.
///
/// @param setUpOnly whether only set-up reads it, to make what is derived; the engine does without it
public record ModelPart(String entry, String name, String sha256, boolean setUpOnly) {
    public ModelPart(String entry, String name, String sha256) {
        this(entry, name, sha256, false);
    }
}
