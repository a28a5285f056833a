package comeback.engine;

import comeback.json.VoiceJson;
import comeback.perform.Performer;
import comeback.perform.VoiceSpec;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The performers, one a voice, each made when it is first asked for; voices of one model share it. For one
/// thread at a time.
public final class VoiceBooth implements AutoCloseable {
    /// The ids of all models that voices may be of.
    public static final List<String> MODELS = List.of(VoiceSpec.HIBARI, VoiceSpec.KOKORO);

    private final Path presets;
    private final ModelFolders folders;
    private final VoiceModels models;
    private final Map<String, Performer> performers = new HashMap<>();

    public VoiceBooth(Path presets, ModelFolders folders) {
        this.presets = presets;
        this.folders = folders;
        this.models = new VoiceModels(folders);
    }

    /// Loads what most voices share, so that the first performer is there sooner.
    ///
    /// @throws Problem when the model is not whole
    public void prepare() {
        models.prepare();
    }

    /// The performer of a voice, by its name in `presets/voices`; its first phrases take longer than later ones.
    ///
    /// @throws Problem when there is no such voice, or its model is not whole
    public Performer performer(String voice) {
        return performers.computeIfAbsent(voice, name -> models.performer(VoiceJson.read(Voices.file(presets, name))));
    }

    /// Whether the voice is loaded already.
    public boolean has(String voice) {
        return performers.containsKey(voice);
    }

    /// All that decides what a voice makes of a score: the engine's build, its model, its preset. Loads nothing.
    ///
    /// @throws Problem when there is no such voice
    public String maker(String voice) {
        return Build.stamp() + '\n' + recipe(voice);
    }

    /// The same whatever the build: a voice's model and preset. Loads nothing.
    ///
    /// @throws Problem when there is no such voice
    public String recipe(String voice) {
        Path spec = Voices.file(presets, voice);
        try {
            return sha256(model(voice)) + '\n' + Files.readString(spec);
        } catch (IOException unreadable) {
            throw new Problem("The voice %s cannot be read: install Comeback again.".formatted(spec), unreadable);
        }
    }

    /// The id of the model that a voice is of.
    ///
    /// @throws Problem when there is no such voice
    public String model(String voice) {
        return VoiceJson.read(Voices.file(presets, voice)).model();
    }

    /// @throws Problem when there is no such model
    public String sha256(String model) {
        return folders.sha256(model);
    }

    @Override
    public void close() {
        models.close();
    }
}
