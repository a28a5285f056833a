package comeback.app;

import comeback.engine.CacheFolder;
import comeback.engine.Engine;
import comeback.engine.ModelFolders;
import comeback.engine.Producer;
import comeback.model.WholeFiles;

/// An engine opened from this installation's presets and models.
final class Studio {
    private Studio() {}

    /// @throws comeback.problem.Problem when a model is missing or altered, naming the command that mends it
    static Engine open() {
        Home home = Home.find();
        return Engine.open(home.presets(), models(home), Producer.standard());
    }

    static ModelFolders models(Home home) {
        Models models = Models.of(home);
        WholeFiles whole = WholeFiles.in(CacheFolder.standard().resolve("whole-models"));
        return new ModelFolders(models.catalog(), models.store().knowing(whole));
    }
}
