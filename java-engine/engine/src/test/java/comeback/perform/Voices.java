package comeback.perform;

import comeback.English;
import comeback.json.VocabularyJson;
import comeback.json.VoiceJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The real voices, by their names in the presets.
public final class Voices {
    private Voices() {}

    public static Performer performer(String voice) {
        VoiceSpec spec = spec(voice);
        Path folder = English.model(spec.model());
        Vocabulary vocabulary = VocabularyJson.read(folder.resolve("vocab.json"));
        return spec.model().equals(VoiceSpec.KOKORO)
                ? Performer.of(KokoroVoice.of(KokoroGraphs.load(folder), folder, spec.style()), vocabulary, spec)
                : Performer.load(folder, vocabulary, spec);
    }

    /// The names of all voices in the presets, in order.
    public static List<String> names() {
        try (Stream<Path> files = Files.list(English.HOME.resolve("presets/voices"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static VoiceSpec spec(String voice) {
        return VoiceJson.read(English.HOME.resolve("presets/voices/" + voice + ".json"));
    }
}
