package comeback.model;

/// One file of a model: where it lies inside the archive, its name in the store, its sha256 in hex.
public record ModelPart(String entry, String name, String sha256) {}
