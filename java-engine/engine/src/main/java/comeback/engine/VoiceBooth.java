package comeback.engine;

import comeback.json.HibariVocabJson;
import comeback.json.VoiceJson;
import comeback.perform.HibariVoice;
import comeback.perform.Performer;
import comeback.perform.Vocabulary;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The performers, one a voice, each made when it is first asked for; all share one model. For one thread at a time.
public final class VoiceBooth implements AutoCloseable {
    private static final String MODEL = "hibari";

    private final Path presets;
    private final ModelFolders models;
    private final Map<String, Performer> performers = new HashMap<>();
    private @Nullable Shared shared;

    private record Shared(HibariVoice model, Vocabulary vocabulary) {}

    public VoiceBooth(Path presets, ModelFolders models) {
        this.presets = presets;
        this.models = models;
    }

    /// Loads what all voices share, so that the first performer is there sooner.
    ///
    /// @throws Problem when the model is not whole
    public void prepare() {
        shared();
    }

    /// The performer of a voice, by its name in `presets/voices`; its first phrases take longer than later ones.
    ///
    /// @throws Problem when there is no such voice, or its model is not whole
    public Performer performer(String voice) {
        return performers.computeIfAbsent(voice, this::load);
    }

    /// Whether the voice is loaded already.
    public boolean has(String voice) {
        return performers.containsKey(voice);
    }

    /// All that decides what a voice makes of a score: the engine's build, its model, its preset. Loads nothing.
    ///
    /// @throws Problem when there is no such voice
    public String maker(String voice) {
        Path spec = Voices.file(presets, voice);
        try {
            return Build.stamp() + '\n' + models.sha256(MODEL) + '\n' + Files.readString(spec);
        } catch (IOException unreadable) {
            throw new Problem("The voice %s cannot be read: install Comeback again.".formatted(spec), unreadable);
        }
    }

    private Performer load(String voice) {
        Path spec = Voices.file(presets, voice);
        Shared all = shared();
        return Performer.of(all.model, all.vocabulary, VoiceJson.read(spec));
    }

    private Shared shared() {
        Shared known = shared;
        if (known == null) {
            known = load();
            shared = known;
        }
        return known;
    }

    /// Loads while another thread may be verifying the files; nothing of them is used before they are.
    private Shared load() {
        Path folder = models.unverified(MODEL);
        HibariVoice model;
        try {
            model = HibariVoice.load(folder);
        } catch (Problem unreadable) {
            models.open(MODEL); // knows better what is wrong
            throw unreadable;
        }
        try {
            models.open(MODEL);
            return new Shared(model, HibariVocabJson.read(folder.resolve("vocab.json")));
        } catch (Problem altered) {
            model.close();
            throw altered;
        }
    }

    @Override
    public void close() {
        Shared known = shared;
        if (known != null) {
            known.model.close();
        }
    }
}
