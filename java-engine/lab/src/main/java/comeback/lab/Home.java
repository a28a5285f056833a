package comeback.lab;

import comeback.engine.ModelFolders;
import comeback.json.LexiconJson;
import comeback.json.ModelCatalogJson;
import comeback.model.ModelStore;
import comeback.problem.Problem;
import comeback.sound.PronouncingDictionary;
import comeback.sound.SpokenEnglish;
import comeback.verse.LineReader;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where Comeback is checked out, with its presets and models.
public record Home(Path folder, ModelFolders models) {
    public static Home find() {
        Path folder = Path.of(System.getProperty("comeback.home", "."))
                .toAbsolutePath()
                .normalize();
        Path catalog = folder.resolve("presets/models.json");
        if (!Files.isRegularFile(catalog)) {
            throw new Problem(
                    "There is no file %s: run the lab through the launcher, './comeback lab'.".formatted(catalog));
        }
        return new Home(folder, new ModelFolders(ModelCatalogJson.read(catalog), ModelStore.standard()));
    }

    public Path presets() {
        return folder.resolve("presets");
    }

    public Path dictionary() {
        return models.open("cmudict").resolve("cmudict.dict");
    }

    public LineReader reader() {
        PronouncingDictionary dictionary = PronouncingDictionary.read(dictionary());
        return new LineReader(
                new SpokenEnglish(dictionary, LexiconJson.read(presets().resolve("lexicon"), dictionary)));
    }
}
