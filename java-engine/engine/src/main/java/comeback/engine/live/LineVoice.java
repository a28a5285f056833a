package comeback.engine.live;

import comeback.deliver.LineSound;
import comeback.engine.Engine;
import comeback.engine.VoiceBooth;
import comeback.perform.Colour;
import comeback.perform.Expression;
import comeback.perform.LayerPart;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.PhraseSpan;
import comeback.problem.Problem;
import comeback.song.FrozenSound;
import comeback.song.PinnedLayer;
import comeback.song.PinnedLayers;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Pinning;
import comeback.song.TakeInputs;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.Shout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Gives lines their sound: performs them, performs them anew, recalls them. The performing thread's own.
final class LineVoice {
    /// A line that is due sooner begins with its first consonant.
    private static final double HASTE_SECONDS = 1.5;

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

    /// Loads a voice and lets it rap to nobody, a round each time, so that its first line is as quick as the
    /// next. One that has rapped already needs none.
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

    /// Loads what lines need, so that the first one is there sooner; but where sounds lie on the shelf, the
    /// first line may well be one of these.
    ///
    /// @throws Problem when the model is not whole
    void prepare() {
        if (!hasShelved) {
            booth.prepare();
        }
    }

    /// Performs the lead of one line of a lyric.
    ///
    /// @param made what the line's take is made from: its intensity is how strongly the line moves
    /// @throws Problem when the voice is not there, or the line says nothing
    PinnedLine perform(Instance instance, Lyric lyric, int index, String voice, TakeInputs made, Melody melody) {
        Performer performer = booth.performer(voice);
        PhraseSpan span = span(performer, lyric, index);
        boolean inHaste = isDueAtOnce(instance, lyric.lines().get(index));
        Phrase phrase =
                performer.perform(lyric, inHaste ? span.breathless() : span, melody, new Expression(made.intensity()));
        sounds.keep(LayerPart.lead(phrase.score()), phrase.samples());
        return Pinning.pin(lyric, phrase, melody);
    }

    /// A line of a lyric that was performed, with what sounds beside its lead: nothing new is shouted while the
    /// dictionary still loads.
    ///
    /// @throws Problem as `perform` does, or when the presets' ad-libs are wrong
    PinnedLine layered(Lyric lyric, int index, TakeInputs made, PinnedLine line) {
        Shout shout =
                engine.get().map(ready -> ready.adLibs().of(lyric).get(index)).orElse(null);
        return layered(lyric, index, made, line, Optional.ofNullable(shout));
    }

    private PinnedLine layered(Lyric lyric, int index, TakeInputs made, PinnedLine line, Optional<Shout> shout) {
        Performer performer = booth.performer(line.score().voice());
        PhraseSpan span = span(performer, lyric, index);
        Optional<LayerPart> doubles =
                performer.doubles(lyric, span, line.score(), Pinning.melody(line), new Expression(made.intensity()));
        Optional<LayerPart> adLib = shout.flatMap(said -> performer.adLib(lyric, span, line.score(), said));
        return line.with(new PinnedLayers(PinnedLayer.of(doubles.orElse(null)), PinnedLayer.of(adLib.orElse(null))));
    }

    /// Performs the lead of a pinned line anew, at another tempo or on other notes; nothing while the
    /// dictionary still loads.
    ///
    /// @throws Problem as `perform` does, or when the line is read differently now
    Optional<PinnedLine> again(Instance instance, PinnedTake take, int index, double bpm, Melody melody) {
        return engine.get()
                .map(ready -> perform(
                        instance,
                        Pinning.lyric(take, bpm, ready.reader()),
                        index,
                        take.voice(),
                        take.inputs(),
                        melody));
    }

    /// A pinned line that was performed anew, with layers like those it has in its take.
    ///
    /// @param anew what `again` gave
    Optional<PinnedLine> layeredAgain(PinnedTake take, int index, double bpm, PinnedLine anew) {
        if (take.lines().get(index).layers().isEmpty()) {
            return Optional.of(anew);
        }
        return engine.get().map(ready -> {
            Lyric lyric = Pinning.lyric(take, bpm, ready.reader());
            Optional<Shout> shout = Pinning.shout(take, index, lyric, ready.reader());
            return layered(lyric, index, take.inputs(), anew, shout);
        });
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
    LineSound sound(PinnedLine line, Colour colour) {
        int leadFrames = line.score().leadFrames();
        float[] lead = sound(LayerPart.lead(line.score()), line.frozen(), colour);
        return new LineSound(
                leadFrames,
                lead,
                inLine(line.layers().doubles(), leadFrames, colour),
                inLine(line.layers().adLib(), leadFrames, colour));
    }

    private float @Nullable [] inLine(@Nullable PinnedLayer layer, int leadFrames, Colour colour) {
        return layer == null ? null : layer.part().inLine(leadFrames, sound(layer.part(), layer.frozen(), colour));
    }

    private float[] sound(LayerPart part, @Nullable FrozenSound frozen, Colour colour) {
        return frozen != null && colour.equals(Colour.PLAIN) ? frozen.samples() : sounds.of(part, colour);
    }

    /// The line with the sound of all its layers kept in the song.
    PinnedLine frozen(PinnedLine line) {
        return line.with(frozen(LayerPart.lead(line.score())))
                .with(line.layers().frozen(this::frozen));
    }

    private FrozenSound frozen(LayerPart part) {
        return FrozenSound.of(sounds.of(part, Colour.PLAIN));
    }

    private static PhraseSpan span(Performer performer, Lyric lyric, int index) {
        return performer.phrases(lyric).stream()
                .filter(each -> each.line() == index)
                .findFirst()
                .orElseThrow(() -> new Problem("The line \"%s\" has nothing to say: give it a word."
                        .formatted(lyric.lines().get(index).line().text())));
    }

    /// Whether a host that plays live comes to the line before there is time to breathe in.
    private static boolean isDueAtOnce(Instance instance, LyricLine line) {
        Playhead head = instance.playhead();
        if (head == null || head.offline() || !head.playing()) {
            return false;
        }
        double quarters = line.syllables().getFirst().vowelOnset().since(head.at());
        return quarters > 0 && quarters < head.quartersIn(HASTE_SECONDS);
    }

    /// Puts the sound of one line on the shelf, for the sessions to come.
    ///
    /// @return whether there was one
    boolean shelveNext() {
        return sounds.shelveNext();
    }
}
