package comeback.engine;

import java.nio.file.Path;

/// Where this user's programs keep what can be made again.
public final class CacheFolder {
    private CacheFolder() {}

    /// Our folder there: what the plugin's shell has named, else `comeback` in `XDG_CACHE_HOME`, else in
    /// `.cache` of the user's home. It need not be there yet.
    public static Path standard() {
        String named = System.getProperty("comeback.cache");
        String cache = System.getenv("XDG_CACHE_HOME");
        if (named != null) {
            return Path.of(named);
        }
        return cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "comeback")
                : Path.of(cache, "comeback");
    }
}
