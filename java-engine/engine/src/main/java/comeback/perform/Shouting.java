package comeback.perform;

import comeback.bank.Draw;
import comeback.bank.Move;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import comeback.write.Shout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shouts ad-libs after lines, in the voice that raps them but higher, as from further off. For one thread at a
/// time.
final class Shouting {
    private static final double HIGHER_SEMITONES = 2;
    private static final double FORMANT_SEMITONES = 0.9;
    private static final double LEVEL_DECIBELS = Loudness.LEAD_DECIBELS - 6;
    /// Where it sounds into the next line.
    private static final double RINGING_DECIBELS = LEVEL_DECIBELS - 3;
    /// From the end of the line's last vowel to the shout's first.
    private static final double CLEAR_SECONDS = 0.12;
    /// A shout's first consonant may lose so much to the line's last one.
    private static final double MOST_CUT_SECONDS = 0.05;
    private static final double LEAST_HOLD_SECONDS = 0.2;
    private static final double MOST_HOLD_SECONDS = 0.5;
    private static final double ACCENT = 0.9;
    private static final Expression SHOUTED = new Expression(0.7);

    private final VoiceModel model;
    private final Vocabulary vocabulary;
    private final VoiceSpec shouting;
    private final ClosedLoop loop;

    Shouting(VoiceModel model, Vocabulary vocabulary, VoiceSpec voice) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.shouting = shouting(voice);
        this.loop = new ClosedLoop(model, shouting);
    }

    /// @param after the line, as it was performed
    /// @return nothing where that is not over in time
    Optional<LayerPart> of(Timeline timeline, Shout shout, LyricLine line, PhraseScore after) {
        double since = Lead.onGrid(shout.at().since(line.syllables().getFirst().vowelOnset()))
                * timeline.tempo().secondsPerQuarter();
        double lead = after.voiceLeadFrames() / (double) Performer.SAMPLE_RATE;
        if (lead + since < vowelEndSeconds(after) + CLEAR_SECONDS) {
            return Optional.empty();
        }
        Lyric lyric = lyric(timeline, shout);
        Draw draw = new Draw(after.noiseSeed()).movedBy("ad-lib");
        PhraseScore score = score(lyric, span(lyric, shout), draw.seed());
        int afterFrames = (int) Math.round(since * Performer.SAMPLE_RATE);
        double start = lead + (afterFrames - score.leadFrames()) / (double) Performer.SAMPLE_RATE;
        double from = Math.max(0, soundEndSeconds(after) - start);
        double to = start(score)
                + shout.until().since(shout.at()) * timeline.tempo().secondsPerQuarter();
        if (from > score.heardSeconds(1) + MOST_CUT_SECONDS) {
            return Optional.empty();
        }
        return Optional.of(new LayerPart(
                shout.line().text(),
                afterFrames,
                score,
                FORMANT_SEMITONES,
                0,
                shout.rings() ? RINGING_DECIBELS : LEVEL_DECIBELS,
                List.of(new Passage(from, to))));
    }

    private PhraseScore score(Lyric lyric, PhraseSpan span, long noiseSeed) {
        Rendition said = Rendition.of(lyric, span, vocabulary, model);
        return Performed.of(loop, shouting, lyric.timeline(), said, Melody.NONE, SHOUTED, noiseSeed)
                .score();
    }

    private static Lyric lyric(Timeline timeline, Shout shout) {
        List<PlacedSyllable> places = new ArrayList<>();
        for (int word = 0; word < shout.line().words().size(); word++) {
            var syllables = shout.line().words().get(word).pronunciation().syllables();
            for (int in = 0; in < syllables.size(); in++) {
                var at = shout.at().plus(places.size() * shout.quartersApart());
                places.add(new PlacedSyllable(syllables.get(in), word, in, at, 0, ACCENT, false));
            }
        }
        LyricLine line = new LyricLine(shout.line(), 0, places, List.of(), Move.OWN, "ad-lib");
        return new Lyric(timeline, 0, List.of(line), List.of());
    }

    private static PhraseSpan span(Lyric lyric, Shout shout) {
        Timeline timeline = lyric.timeline();
        var last = lyric.lines().getFirst().syllables().getLast().vowelOnset();
        double room = shout.until().since(last) * timeline.tempo().secondsPerQuarter();
        double end = timeline.secondsAt(last) + Math.clamp(room, LEAST_HOLD_SECONDS, MOST_HOLD_SECONDS);
        return new PhraseSpan(0, timeline.secondsAt(shout.at()), timeline.secondsAt(last), end, 0);
    }

    /// Where the last vowel of a performed line ends, in seconds from its first sample.
    private static double vowelEndSeconds(PhraseScore line) {
        int unit = line.units().size() - 1;
        while (line.units().get(unit).role() != Unit.Role.VOWEL) {
            unit--;
        }
        return line.heardSeconds(unit + 1);
    }

    /// Where its last consonant ends.
    private static double soundEndSeconds(PhraseScore line) {
        int unit = line.units().size() - 1;
        while (line.units().get(unit).role() != Unit.Role.PAUSE) {
            unit--;
        }
        return line.heardSeconds(unit);
    }

    private static double start(PhraseScore score) {
        return score.leadFrames() / (double) Performer.SAMPLE_RATE;
    }

    private static VoiceSpec shouting(VoiceSpec voice) {
        return new VoiceSpec(
                voice.name(),
                voice.model(),
                voice.style(),
                voice.f0Ratio(),
                voice.frequencyWarp() * new Colour(0, FORMANT_SEMITONES).formantRatio(),
                voice.medianF0Hz() * new Colour(HIGHER_SEMITONES, 0).pitchRatio(),
                voice.intonation(),
                voice.accentSemitones(),
                voice.accentDecibels(),
                2 * voice.declinationSemitones(),
                voice.punchSemitones(),
                voice.advanceMillis(),
                voice.breathiness(),
                voice.consonantDecibels(),
                voice.grit(),
                voice.breathDecibels());
    }
}
