package comeback.perform;

import comeback.English;
import comeback.json.HibariVocabJson;
import comeback.json.VoiceJson;
import java.nio.file.Path;

/// The real voices, by their names in the presets.
public final class Voices {
    private Voices() {}

    public static Performer performer(String voice) {
        Path folder = English.model("hibari");
        return Performer.load(folder, HibariVocabJson.read(folder.resolve("vocab.json")), spec(voice));
    }

    static VoiceSpec spec(String voice) {
        return VoiceJson.read(English.HOME.resolve("presets/voices/" + voice + ".json"));
    }
}
