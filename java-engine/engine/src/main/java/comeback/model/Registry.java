package comeback.model;

/// Where a package is published.
public enum Registry {
    /// The Python Package Index: wheels, which are zip archives.
    PYPI,
    /// npm's registry: gzipped tar archives.
    NPM
}
