package comeback.engine;

import java.nio.file.Path;

/// Where this user's own choices lie, which nobody can make again.
public final class ConfigFolder {
    private ConfigFolder() {}

    /// Our folder there: `comeback` in `XDG_CONFIG_HOME`, or in `.config` of the user's home where that is not set.
    /// It need not be there yet.
    public static Path standard() {
        String folder = System.getenv("XDG_CONFIG_HOME");
        Path config = folder == null || folder.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(folder);
        return config.resolve("comeback");
    }
}
