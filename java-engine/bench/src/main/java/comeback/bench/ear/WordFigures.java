package comeback.bench.ear;

import comeback.bench.Figures;
import comeback.bench.WordErrors;
import comeback.listen.Heard;
import comeback.listen.Transcript;
import comeback.time.Tempo;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// How many words the ear gets right: of a whole recording, and live.
final class WordFigures {
    private static final Tempo TEMPO = new Tempo(60);
    /// In Hz; at other rates only the live ear is measured, for it takes minutes.
    private static final int OFFLINE_RATE = 48_000;

    private final Ears ears;
    private final List<String> lines;

    /// @param lines what every verse says
    WordFigures(Ears ears, List<String> lines) {
        this.ears = ears;
        this.lines = lines;
    }

    /// By condition, of the live ear and at 48 kHz of the thorough one: 1 less the word error rate, of all and
    /// by voice, and what it heard of each verse.
    Map<String, Object> of(List<RappedVerse> verses, List<Condition> conditions, Consumer<String> progress) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            progress.accept("Hearing words, " + condition.key());
            Map<String, Sound> sounds = new LinkedHashMap<>();
            verses.forEach(verse -> sounds.put(verse.voice(), condition.of(verse)));
            Map<String, Object> both = new LinkedHashMap<>();
            if (condition.sampleRate() == OFFLINE_RATE) {
                both.put("offline", right(sounds, this::offline));
            }
            both.put("live", right(sounds, this::live));
            json.put(condition.key(), both);
        }
        return json;
    }

    /// @param sounds by voice
    private Map<String, Object> right(Map<String, Sound> sounds, Function<Sound, Heard> ear) {
        WordErrors errors = WordErrors.NONE;
        Map<String, Object> voices = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, Sound> sound : sounds.entrySet()) {
            texts.add(ear.apply(sound.getValue()).text());
            WordErrors own = WordErrors.of(lines, List.of(texts.getLast()));
            voices.put(sound.getKey(), Figures.thousandth(1 - own.rate()));
            errors = errors.plus(own);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("right", Figures.thousandth(1 - errors.rate()));
        json.putAll(voices);
        json.put("heard", texts);
        return json;
    }

    private Heard offline(Sound sound) {
        return Transcript.of(sound, TEMPO, ears.recogniser(), ears.lexicon(), List.of());
    }

    private Heard live(Sound sound) {
        LiveStream stream = new LiveStream(ears.live(), sound.sampleRate());
        stream.play(sound.samples());
        return stream.finish();
    }
}
