package comeback.engine.live;

import comeback.English;
import comeback.Studio;
import comeback.engine.ModelFolders;
import comeback.engine.Producer;
import comeback.json.ModelCatalogJson;
import comeback.model.ModelStore;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import java.util.Optional;

/// One live engine for all tests of this process, as one JVM has one in a host; and opponents at the host's rate.
final class LiveStudio {
    static final LiveEngine ENGINE = LiveEngine.start(
            Studio.PRESETS,
            new ModelFolders(ModelCatalogJson.read(Studio.PRESETS.resolve("models.json")), ModelStore.standard()),
            Optional.empty(),
            Producer.NOBODY);

    private LiveStudio() {}

    static Sound opponent(String name) {
        return Resampler.to(
                WaveReader.read(English.HOME.resolve("tests/audio/opponents").resolve(name + ".wav")),
                ScriptedHost.RATE);
    }
}
