package comeback.perform;

import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    private Performer(VoiceModel model, Vocabulary vocabulary, VoiceSpec voice) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.voice = voice;
        this.delivery = new Delivery(voice);
        this.loop = new ClosedLoop(model, voice);
        this.recall = new Recall(model, voice);
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
    /// @return mono sound at {@link #SAMPLE_RATE}, from before its first consonant (never more than
    ///     a beat before its first vowel) until it is silent
    public Phrase perform(Lyric lyric, PhraseSpan span, Melody melody, Expression expression) {
        LyricLine line = lyric.lines().get(span.line());
        double[] spacing = Lead.sinceFirstVowel(lyric.timeline(), line);
        SpokenLine spoken = new LineSpeller(line, spacing, vocabulary).spell();
        Encoded encoded = model.encode(spoken.ids());
        Scheduler scheduler = new Scheduler(spoken, encoded.naturalSeconds(), spacing.length);
        Lead lead = Lead.of(lyric.timeline(), line, scheduler.leadSeconds());
        boolean closesCouplet = span.line() % 2 == 1;
        long noiseSeed = lyric.seed() * 31 + span.line();
        Tune tune = Tune.of(line, lead.targets(), closesCouplet, voice, expression, noiseSeed);
        ClosedLoop.Done done = loop.run(new ClosedLoop.Asked(
                encoded,
                scheduler,
                lead.targets(),
                spoken.boundaries(),
                Lead.onGrid(span.endSeconds() - span.lastVowelSeconds()),
                noiseSeed,
                tune,
                (own, schedule) -> delivery.shape(
                        own,
                        vowels(spoken, schedule),
                        line,
                        tune,
                        spoken.boundaries(),
                        lead.targets(),
                        closesCouplet,
                        melody)));
        PhraseScore score = new PhraseScore(
                voice.name(),
                voice.advanceMillis(),
                noiseSeed,
                lead.frames(),
                spoken.units(),
                done.schedule().starts(),
                done.warp(),
                done.rider(),
                done.contour().f0Hz(),
                done.contour().energy());
        float[] samples = recall.finished(score, done.sound());
        return new Phrase(lead.firstFrame(), samples, performed(lyric, span, lead, done.vowels()), score);
    }

    /// Sounds a phrase again from its score, open-loop: with {@link Colour#PLAIN} to the bit what {@link #perform}
    /// gave.
    ///
    /// @throws IllegalArgumentException when the score is another voice's
    public float[] recall(PhraseScore score, Colour colour) {
        if (!score.voice().equals(voice.name())) {
            throw new IllegalArgumentException(
                    "the voice '%s' cannot recall what '%s' performed".formatted(voice.name(), score.voice()));
        }
        return recall.sound(score, colour);
    }

    public Take perform(Lyric lyric) {
        List<Phrase> phrases = new ArrayList<>();
        for (PhraseSpan span : phrases(lyric)) {
            phrases.add(perform(lyric, span));
        }
        return new Take(lyric, voice.name(), SAMPLE_RATE, phrases);
    }

    /// The same words in the model's own time, off any grid: what the grid is held against.
    public Lyric natural(Lyric lyric) {
        return new NaturalTiming(model, vocabulary).of(lyric);
    }

    @Override
    public void close() {
        model.close();
    }

    private boolean[] vowels(SpokenLine spoken, Schedule schedule) {
        return schedule.within(
                Unit.Role.VOWEL, spoken.units(), voice.advanceMillis() / 1000, Contour.FRAMES_PER_SECOND);
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
