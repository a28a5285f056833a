package comeback.engine.live;

import comeback.bridge.Parameter;
import comeback.engine.Engine;
import comeback.engine.VoiceBooth;
import comeback.perform.Colour;
import comeback.perform.Expression;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.PhraseSpan;
import comeback.problem.Problem;
import comeback.song.FrozenSound;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Pinning;
import comeback.write.Lyric;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Gives lines their sound: performs them, performs them anew, recalls them. The performing thread's own.
final class LineVoice {
    private final VoiceBooth booth;
    private final Sounds sounds;
    private final Supplier<Optional<Engine>> engine;
    private final boolean hasShelved;
    private final Map<String, Integer> warmed = new HashMap<>();

    /// @param shelf where sounds lie from sessions before
    LineVoice(VoiceBooth booth, Optional<SoundShelf> shelf, Supplier<Optional<Engine>> engine) {
        this.booth = booth;
        this.sounds = new Sounds(booth, shelf);
        this.hasShelved = shelf.map(kept -> !kept.isEmpty()).orElse(false);
        this.engine = engine;
    }

    /// Loads a voice and lets it rap to nobody, a round each time, so that its first line is as quick as the next. One
    /// that has rapped already needs none.
    ///
    /// @return whether there was something to do
    /// @throws Problem when it is not there
    boolean warm(String name) {
        int rounds = warmed.getOrDefault(name, booth.has(name) ? Performer.WARM_UP_ROUNDS : 0);
        if (rounds == Performer.WARM_UP_ROUNDS) {
            return false;
        }
        booth.performer(name).warmUpOnce();
        warmed.put(name, rounds + 1);
        return true;
    }

    /// Loads what lines need, so that the first one is there sooner; but where sounds lie on the shelf, the first line
    /// may well be one of these.
    ///
    /// @throws Problem when the model is not whole
    void prepare() {
        if (!hasShelved) {
            booth.prepare();
        }
    }

    /// Performs one line of a lyric, with accents as strong as the instance's dial says.
    ///
    /// @throws Problem when the voice is not there, or the line says nothing
    PinnedLine perform(Instance instance, Lyric lyric, int index, String voice, Melody melody) {
        Performer performer = booth.performer(voice);
        PhraseSpan span = performer.phrases(lyric).stream()
                .filter(each -> each.line() == index)
                .findFirst()
                .orElseThrow(() -> new Problem("The line \"%s\" has nothing to say: give it a word."
                        .formatted(lyric.lines().get(index).line().text())));
        Expression expression = new Expression(instance.dials().value(Parameter.INTENSITY));
        Phrase phrase = performer.perform(lyric, span, melody, expression);
        sounds.keep(phrase.score(), phrase.samples());
        return Pinning.pin(lyric, phrase, melody);
    }

    /// Performs a pinned line anew, at another tempo or on other notes; nothing while the dictionary still loads.
    ///
    /// @throws Problem as `perform` does, or when the line is read differently now
    Optional<PinnedLine> again(Instance instance, PinnedTake take, int index, double bpm, Melody melody) {
        return engine.get()
                .map(ready -> perform(instance, Pinning.lyric(take, bpm, ready.reader()), index, take.voice(), melody));
    }

    /// sha256 of the model that performs a voice, by its id; nothing where no catalogue of models can be read.
    Map<String, String> models(String voice) {
        try {
            String model = booth.model(voice);
            return Map.of(model, booth.sha256(model));
        } catch (Problem unreadable) {
            return Map.of();
        }
    }

    /// The line's sound at 48 kHz, from the song itself where it is kept there; nobody writes to it.
    float[] sound(PinnedLine line, Colour colour) {
        FrozenSound frozen = line.frozen();
        return frozen != null && colour.equals(Colour.PLAIN) ? frozen.samples() : sounds.of(line.score(), colour);
    }

    /// What is to be kept in the song of a line's sound.
    FrozenSound frozen(PinnedLine line) {
        return FrozenSound.of(sounds.of(line.score(), Colour.PLAIN));
    }

    /// Puts the sound of one line on the shelf, for the sessions to come.
    ///
    /// @return whether there was one
    boolean shelveNext() {
        return sounds.shelveNext();
    }
}
