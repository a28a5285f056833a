package comeback.model;

import java.nio.file.Path;

/// The folder where fetched models lie, one folder a model and version.
public record ModelStore(Path root) {
    /// The store of this user: `COMEBACK_MODELS`, else the user's cache folder.
    public static ModelStore standard() {
        String named = System.getenv("COMEBACK_MODELS");
        if (named != null && !named.isBlank()) {
            return new ModelStore(Path.of(named));
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache != null && !cache.isBlank() ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache");
        return new ModelStore(base.resolve("comeback/models"));
    }
}
