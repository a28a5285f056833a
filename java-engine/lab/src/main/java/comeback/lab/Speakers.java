package comeback.lab;

import comeback.bench.speech.Festival;
import comeback.bench.speech.RappedSpeech;
import comeback.bench.speech.Speaker;
import comeback.bench.speech.Synthesisers;
import comeback.engine.VoiceBooth;
import comeback.json.VoiceJson;
import comeback.lab.speech.Espeak;
import comeback.lab.speech.Flite;
import comeback.perform.VoiceSpec;
import java.util.List;
import java.util.stream.Stream;

/// Who speaks to train, and who only to measure.
final class Speakers {
    private static final List<String> HIBARI = List.of("bright", "deep", "female", "male");
    static final List<String> KOKORO = List.of("alto", "baritone", "tenor");

    private Speakers() {}

    /// Our hibari voices, espeak-ng's, and flite's but one.
    static List<Speaker> training(Home home, Synthesisers synthesisers) {
        return List.of(
                ours(home, "hibari", HIBARI),
                Espeak.load(synthesisers),
                new Flite(synthesisers, List.of("slt", "rms", "kal16")));
    }

    /// A voice of a synthesiser that training never hears; fetched on request.
    static Speaker kokoro(Home home, String voice) {
        return ours(home, "kokoro", List.of(voice));
    }

    /// A voice that training never hears, of a synthesiser that it does.
    static Speaker awb(Synthesisers synthesisers) {
        return new Flite(synthesisers, List.of("awb"));
    }

    /// All voices of a synthesiser that training never hears.
    static List<Festival> festival(Synthesisers synthesisers) {
        return Festival.VOICES.stream()
                .map(voice -> new Festival(synthesisers, voice))
                .toList();
    }

    private static Speaker ours(Home home, String synthesiser, List<String> names) {
        VoiceBooth booth = new VoiceBooth(home.presets(), home.models());
        Stream<RappedSpeech.Rapper> rappers = names.stream().map(name -> {
            VoiceSpec spec = VoiceJson.read(home.presets().resolve("voices/" + name + ".json"));
            return new RappedSpeech.Rapper(name, booth.performer(name), spec.advanceMillis());
        });
        return new RappedSpeech(synthesiser, home.reader(), rappers.toList(), booth::close);
    }
}
