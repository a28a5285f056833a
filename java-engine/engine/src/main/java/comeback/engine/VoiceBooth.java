package comeback.engine;

import comeback.json.HibariVocabJson;
import comeback.json.VoiceJson;
import comeback.perform.Performer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The performers, one a voice, each loaded when it is first asked for. For one thread at a time.
public final class VoiceBooth implements AutoCloseable {
    private final Path presets;
    private final ModelFolders models;
    private final Map<String, Performer> performers = new HashMap<>();

    public VoiceBooth(Path presets, ModelFolders models) {
        this.presets = presets;
        this.models = models;
    }

    /// The performer of a voice, by its name in `presets/voices`; its first phrases take longer than later ones.
    ///
    /// @throws comeback.problem.Problem when there is no such voice, or its model is not whole
    public Performer performer(String voice) {
        return performers.computeIfAbsent(voice, this::load);
    }

    /// Whether the voice is loaded already.
    public boolean has(String voice) {
        return performers.containsKey(voice);
    }

    private Performer load(String voice) {
        Path spec = Voices.file(presets, voice);
        Path folder = models.open("hibari");
        return Performer.load(folder, HibariVocabJson.read(folder.resolve("vocab.json")), VoiceJson.read(spec));
    }

    @Override
    public void close() {
        performers.values().forEach(Performer::close);
    }
}
