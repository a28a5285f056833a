package comeback.model;

/// One file kept of a package: where it lies inside the archive, its name in the store, its sha256 in hex.
public record ModelPart(String entry, String name, String sha256) {}
