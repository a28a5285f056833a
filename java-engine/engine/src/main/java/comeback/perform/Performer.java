package comeback.perform;

import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Raps lyrics in one voice: every vowel on its place, the consonants before it. For one thread at
/// a time.
///
/// The same lyric gives the same sound, to the bit, on one machine.
public final class Performer implements AutoCloseable {
    public static final int SAMPLE_RATE = Synthesis.SAMPLE_RATE;
    private static final int CORRECTIONS = 1;
    private static final double MOST_CORRECTION_SECONDS = 0.035;
    private static final double CORRECTED_SHARE = 0.9;

    private final HibariVoice model;
    private final Vocabulary vocabulary;
    private final VoiceSpec voice;
    private final Delivery delivery;
    private final Synthesis synthesis = new Synthesis();

    private Performer(HibariVoice model, Vocabulary vocabulary, VoiceSpec voice) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.voice = voice;
        this.delivery = new Delivery(voice);
    }

    /// @param hibariFolder the model's folder, as the store opens it
    /// @throws comeback.problem.Problem when a graph cannot be loaded
    public static Performer load(Path hibariFolder, Vocabulary vocabulary, VoiceSpec voice) {
        return new Performer(new HibariVoice(hibariFolder), vocabulary, voice);
    }

    /// Raps a few bars to nobody, so that the first phrase is as fast as the next.
    public void warmUp() {
        Lyric lyric = WarmUp.lyric();
        for (int round = 0; round < WarmUp.ROUNDS; round++) {
            perform(lyric);
        }
    }

    /// What is rendered at a time: one span a line, in order; lines without syllables have none.
    public List<PhraseSpan> phrases(Lyric lyric) {
        return PhraseSpans.of(lyric);
    }

    /// @return mono sound at {@link #SAMPLE_RATE}, from before its first consonant (never more than
    ///     a beat before its
    ///     first vowel) until it is silent
    public Phrase perform(Lyric lyric, PhraseSpan span) {
        LyricLine line = lyric.lines().get(span.line());
        double[] planned = plannedSeconds(lyric, line);
        SpokenLine spoken = new LineSpeller(line, planned, vocabulary).spell();
        Encoded encoded = model.encode(spoken.ids());
        Scheduler scheduler = new Scheduler(spoken, encoded.naturalSeconds(), planned.length);

        double longestLead = lyric.timeline().meter().pulseQuarters()
                * lyric.timeline().tempo().secondsPerQuarter();
        double lead = Math.min(scheduler.leadSeconds(), longestLead);
        long firstFrame = Math.round((planned[0] - lead) * SAMPLE_RATE);
        double origin = firstFrame / (double) SAMPLE_RATE;
        double[] targets = shifted(planned, -origin);

        Rendering best = render(encoded, scheduler, line, span, targets, new double[targets.length]);
        for (int round = 0; round < CORRECTIONS; round++) {
            Rendering again = render(encoded, scheduler, line, span, targets, best.corrected(targets));
            best = again.error(targets) < best.error(targets) ? again : best;
        }
        float[] samples = synthesis.render(best.spectra, sung(best.contour), lyric.seed() * 31 + span.line());
        Rests.silence(samples, spoken.units(), best.schedule, voice.advanceMillis() / 1000);
        Loudness.level(samples);
        return new Phrase(firstFrame, samples, performed(span.line(), planned, best.vowels, origin));
    }

    public Take perform(Lyric lyric) {
        List<Phrase> phrases = new ArrayList<>();
        for (PhraseSpan span : phrases(lyric)) {
            phrases.add(perform(lyric, span));
        }
        return new Take(lyric, voice.name(), SAMPLE_RATE, phrases);
    }

    @Override
    public void close() {
        model.close();
    }

    private Rendering render(
            Encoded encoded,
            Scheduler scheduler,
            LyricLine line,
            PhraseSpan span,
            double[] targets,
            double[] corrections) {
        double[] starts = targets.clone();
        for (int k = 0; k < starts.length; k++) {
            starts[k] += corrections[k] + voice.advanceMillis() / 1000;
        }
        Schedule schedule = scheduler.schedule(starts, span.endSeconds() - span.lastVowelSeconds());
        Contour contour = delivery.shape(model.melody(encoded, schedule), line, targets, span.line() % 2 == 1);
        Spectra spectra = model.draw(encoded, schedule, contour, voice.frequencyWarp());
        spectra.roughen(contour.f0Hz(), voice.breathiness(), voice.consonantDecibels());
        return new Rendering(
                corrections, schedule, contour, spectra, VowelDetector.detect(spectra, sung(contour), targets));
    }

    private float[] sung(Contour contour) {
        float[] f0 = contour.f0Hz().clone();
        for (int frame = 0; frame < f0.length; frame++) {
            f0[frame] *= (float) voice.f0Ratio();
        }
        return f0;
    }

    private static double[] plannedSeconds(Lyric lyric, LyricLine line) {
        return line.syllables().stream()
                .map(PlacedSyllable::vowelOnset)
                .mapToDouble(lyric.timeline()::secondsAt)
                .toArray();
    }

    private static double[] shifted(double[] seconds, double by) {
        double[] shifted = seconds.clone();
        for (int k = 0; k < shifted.length; k++) {
            shifted[k] += by;
        }
        return shifted;
    }

    private static List<PerformedSyllable> performed(int line, double[] planned, double[] vowels, double origin) {
        List<PerformedSyllable> performed = new ArrayList<>();
        for (int k = 0; k < planned.length; k++) {
            performed.add(new PerformedSyllable(line, k, planned[k], vowels[k] + origin));
        }
        return performed;
    }

    /// One pass: what was asked beyond the targets, what came of it, and where its vowels are.
    private record Rendering(
            double[] corrections, Schedule schedule, Contour contour, Spectra spectra, double[] vowels) {
        double[] corrected(double[] targets) {
            double[] corrected = corrections.clone();
            for (int k = 0; k < corrected.length; k++) {
                corrected[k] = Math.clamp(
                        corrected[k] - CORRECTED_SHARE * (vowels[k] - targets[k]),
                        -MOST_CORRECTION_SECONDS,
                        MOST_CORRECTION_SECONDS);
            }
            return corrected;
        }

        /// Mean distance of the vowels from their targets.
        double error(double[] targets) {
            double sum = 0;
            for (int k = 0; k < targets.length; k++) {
                sum += Math.abs(vowels[k] - targets[k]);
            }
            return sum / targets.length;
        }
    }
}
