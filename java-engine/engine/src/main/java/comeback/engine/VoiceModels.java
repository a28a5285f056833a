package comeback.engine;

import comeback.json.VocabularyJson;
import comeback.perform.HibariVoice;
import comeback.perform.KokoroGraphs;
import comeback.perform.KokoroVoice;
import comeback.perform.Performer;
import comeback.perform.Vocabulary;
import comeback.perform.VoiceSpec;
import comeback.problem.Problem;
import java.nio.file.Path;

/// The models that voices are made of, each loaded when a voice first wants it and shared by all that do. For one
/// thread at a time.
final class VoiceModels implements AutoCloseable {
    private static final String VOCABULARY = "vocab.json";

    private final ModelFolders folders;
    private final Once<Small> small = new Once<>(this::loadSmall);
    private final Once<Big> big = new Once<>(this::loadBig);

    private record Small(HibariVoice model, Vocabulary vocabulary) implements AutoCloseable {
        @Override
        public void close() {
            model.close();
        }
    }

    private record Big(KokoroGraphs graphs, Path folder, Vocabulary vocabulary) implements AutoCloseable {
        @Override
        public void close() {
            graphs.close();
        }
    }

    VoiceModels(ModelFolders folders) {
        this.folders = folders;
    }

    /// Loads the model of most voices.
    ///
    /// @throws Problem when it is not whole
    void prepare() {
        small.get();
    }

    /// @throws Problem when the voice's model is not here or not whole, or has no such style
    Performer performer(VoiceSpec voice) {
        if (voice.model().equals(VoiceSpec.KOKORO)) {
            Big shared = big.get();
            KokoroVoice model = KokoroVoice.of(shared.graphs, shared.folder, voice.style());
            return Performer.of(model, shared.vocabulary, voice);
        }
        Small shared = small.get();
        return Performer.of(shared.model, shared.vocabulary, voice);
    }

    /// Loads while another thread may be verifying the files; nothing of them is used before they are.
    private Small loadSmall() {
        Path folder = folders.unverified(VoiceSpec.HIBARI);
        HibariVoice model;
        try {
            model = HibariVoice.load(folder);
        } catch (Problem unreadable) {
            folders.open(VoiceSpec.HIBARI); // knows better what is wrong
            throw unreadable;
        }
        try {
            folders.open(VoiceSpec.HIBARI);
            return new Small(model, VocabularyJson.read(folder.resolve(VOCABULARY)));
        } catch (Problem altered) {
            model.close();
            throw altered;
        }
    }

    private Big loadBig() {
        Path folder = folders.open(VoiceSpec.KOKORO);
        Vocabulary vocabulary = VocabularyJson.read(folder.resolve(VOCABULARY));
        return new Big(KokoroGraphs.load(folder), folder, vocabulary);
    }

    @Override
    public void close() {
        small.close();
        big.close();
    }
}
