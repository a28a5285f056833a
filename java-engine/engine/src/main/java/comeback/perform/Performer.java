package comeback.perform;

import comeback.write.AdLibs;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.Shout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Raps lyrics in one voice: every vowel on its place, the consonants before it. For one thread at
/// a time.
///
/// The same line gives the same sound, to the bit, on one machine, wherever on the timeline it lies.
public final class Performer implements AutoCloseable {
    public static final int SAMPLE_RATE = Synthesis.SAMPLE_RATE;
    public static final int WARM_UP_ROUNDS = 2;

    private final VoiceModel model;
    private final Vocabulary vocabulary;
    private final VoiceSpec voice;
    private final Delivery delivery;
    private final ClosedLoop loop;
    private final Recall recall;
    private final Shouting shouting;

    private Performer(VoiceModel model, Vocabulary vocabulary, VoiceSpec voice) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.voice = voice;
        this.delivery = new Delivery(voice);
        this.loop = new ClosedLoop(model, voice);
        this.recall = new Recall(model, voice);
        this.shouting = new Shouting(model, vocabulary, voice);
    }

    /// @param hibariFolder the model's folder, as the store opens it
    /// @throws comeback.problem.Problem when a graph cannot be loaded
    public static Performer load(Path hibariFolder, Vocabulary vocabulary, VoiceSpec voice) {
        return of(HibariVoice.load(hibariFolder), vocabulary, voice);
    }

    /// @param model may be shared with other voices, on the same thread; closing one of them closes it
    public static Performer of(VoiceModel model, Vocabulary vocabulary, VoiceSpec voice) {
        return new Performer(model, vocabulary, voice);
    }

    /// Raps a few bars to nobody, so that the first phrase is as fast as the next, where the model gains by it.
    public void warmUp() {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            warmUpOnce();
        }
    }

    /// One round of {@link #WARM_UP_ROUNDS}, for who has other things to do in between.
    public void warmUpOnce() {
        if (model.gainsByWarmUp()) {
            perform(WarmUp.lyric());
        }
    }

    /// What is rendered at a time: one span a line, in order; lines without syllables have none.
    public List<PhraseSpan> phrases(Lyric lyric) {
        return PhraseSpans.of(lyric);
    }

    public Phrase perform(Lyric lyric, PhraseSpan span) {
        return perform(lyric, span, Melody.NONE, Expression.USUAL);
    }

    /// On the notes of `melody`, with accents as strong as `expression` says.
    ///
    /// @return mono sound at {@link #SAMPLE_RATE}, from before its first consonant, or the breath before that
    ///     (never more than a beat before its first vowel), until it is silent
    public Phrase perform(Lyric lyric, PhraseSpan span, Melody melody, Expression expression) {
        Rendition said = Rendition.of(lyric, span, vocabulary, model);
        long noiseSeed = lyric.seed() * 31 + span.line();
        Performed done = Performed.of(loop, voice, lyric.timeline(), said, melody, expression, noiseSeed);
        PhraseScore score = done.score();
        PhraseScore breathing = score.with(
                Breathing.of(lyric.timeline(), said.silenceBefore(span.roomSeconds()), score, -voice.breathDecibels()));
        float[] samples = recall.finished(LayerPart.lead(breathing), done.sound(), Timbre.of(voice, Colour.PLAIN));
        long firstFrame = done.lead().firstFrame() - breathing.breathing().preRollFrames();
        return new Phrase(firstFrame, samples, performed(lyric, span, done.lead(), done.vowels()), breathing);
    }

    /// What a line that was performed says twice, at the same place, on the same notes; nothing where no word
    /// is said twice.
    ///
    /// @param lead what performing it gave
    /// @return to be sounded by {@link #recall(LayerPart, Colour)}
    public Optional<LayerPart> doubles(
            Lyric lyric, PhraseSpan span, PhraseScore lead, Melody melody, Expression expression) {
        Rendition said = Rendition.of(lyric, span, vocabulary, model);
        return new Doubling(voice, model, delivery).of(said, lead, melody, expression);
    }

    /// An ad-lib after a line that was performed; nothing where the line is not over in time.
    ///
    /// @param lead what performing the line gave
    /// @return to be sounded by {@link #recall(LayerPart, Colour)}
    public Optional<LayerPart> adLib(Lyric lyric, PhraseSpan span, PhraseScore lead, Shout shout) {
        return shouting.of(lyric.timeline(), shout, lyric.lines().get(span.line()), lead);
    }

    /// Sounds a phrase again from its score, open-loop: with {@link Colour#PLAIN} to the bit what {@link #perform}
    /// gave.
    ///
    /// @throws IllegalArgumentException when the score is another voice's
    public float[] recall(PhraseScore score, Colour colour) {
        return recall(LayerPart.lead(score), colour);
    }

    /// Sounds a part of a layer, open-loop: the same samples every time.
    ///
    /// @throws IllegalArgumentException when its score is another voice's
    public float[] recall(LayerPart part, Colour colour) {
        if (!part.score().voice().equals(voice.name())) {
            throw new IllegalArgumentException("the voice '%s' cannot recall what '%s' performed"
                    .formatted(voice.name(), part.score().voice()));
        }
        return recall.sound(part, colour);
    }

    public Take perform(Lyric lyric) {
        return perform(lyric, Expression.USUAL);
    }

    public Take perform(Lyric lyric, Expression expression) {
        List<Phrase> phrases = new ArrayList<>();
        for (PhraseSpan span : phrases(lyric)) {
            phrases.add(perform(lyric, span, Melody.NONE, expression));
        }
        return new Take(lyric, voice.name(), SAMPLE_RATE, phrases);
    }

    /// The same words in the model's own time, off any grid: what the grid is held against.
    public Lyric natural(Lyric lyric) {
        return new NaturalTiming(model, vocabulary).of(lyric);
    }

    /// A take with what sounds beside its leads.
    ///
    /// @param expression that its leads were performed with, on no notes
    public Take layered(Take take, AdLibs adLibs, Expression expression) {
        Map<Integer, Shout> shouts = adLibs.of(take.lyric());
        List<PhraseSpan> spans = phrases(take.lyric());
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Optional<Shout> shout = Optional.ofNullable(shouts.get(spans.get(i).line()));
            phrases.add(layered(take.lyric(), spans.get(i), take.phrases().get(i), shout, expression));
        }
        return new Take(take.lyric(), take.voice(), take.sampleRate(), phrases);
    }

    private Phrase layered(Lyric lyric, PhraseSpan span, Phrase lead, Optional<Shout> shout, Expression expression) {
        LayerSound doubles = doubles(lyric, span, lead.score(), Melody.NONE, expression)
                .map(this::sounded)
                .orElse(null);
        LayerSound adLib = shout.flatMap(said -> adLib(lyric, span, lead.score(), said))
                .map(this::sounded)
                .orElse(null);
        return new Phrase(lead.firstFrame(), lead.samples(), lead.syllables(), lead.score(), doubles, adLib);
    }

    private LayerSound sounded(LayerPart part) {
        return new LayerSound(part, recall(part, Colour.PLAIN));
    }

    @Override
    public void close() {
        model.close();
    }

    /// A vowel is declared relative to the first planned one, which lies at its place at any rate.
    private static List<PerformedSyllable> performed(Lyric lyric, PhraseSpan span, Lead lead, double[] vowels) {
        LyricLine line = lyric.lines().get(span.line());
        List<PerformedSyllable> performed = new ArrayList<>();
        for (int k = 0; k < vowels.length; k++) {
            double planned = lyric.timeline().secondsAt(line.syllables().get(k).vowelOnset());
            double heard = Double.isNaN(vowels[k]) ? lead.targets()[k] : vowels[k];
            double declared = span.firstVowelSeconds() + (heard - lead.targets()[0]);
            performed.add(new PerformedSyllable(span.line(), k, planned, declared));
        }
        return performed;
    }
}
