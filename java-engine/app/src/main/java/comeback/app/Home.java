package comeback.app;

import comeback.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where Comeback is installed: the folder that holds `presets`.
record Home(Path folder) {
    static Home find() {
        Path folder = Path.of(System.getProperty("comeback.home", "."))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder.resolve("presets"))) {
            throw new Problem("There is no folder 'presets' in %s: run Comeback through its launcher, './comeback'."
                    .formatted(folder));
        }
        return new Home(folder);
    }

    Path presets() {
        return folder.resolve("presets");
    }

    Path recordings() {
        return folder.resolve("tests/audio/opponents");
    }
}
