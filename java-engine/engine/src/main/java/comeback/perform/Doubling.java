package comeback.perform;

import comeback.bank.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says a line's rhymes and punch a second time, as the same rapper would: a little later as a rule, at a pitch that
/// wanders round the lead's, with softer consonants. The lead's own corrections are kept, so nothing is detected here.
record Doubling(VoiceSpec voice, VoiceModel model, Delivery delivery) {
    private static final double LEVEL_DECIBELS = Loudness.LEAD_DECIBELS - 7.5;
    private static final double CONSONANT_DECIBELS = -4;
    /// What is heard before a word's first consonant, after its last one, and after the line's.
    private static final double AHEAD_SECONDS = 0.010;
    private static final double AFTER_SECONDS = 0.025;
    private static final double LAST_SECONDS = 0.10;

    /// @param lead as `line` was performed
    /// @return nothing where no word is said twice
    Optional<LayerPart> of(Rendition line, PhraseScore lead, Melody melody, Expression expression) {
        DoubledWords words = DoubledWords.of(line.line(), line.closesCouplet());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Draw draw = new Draw(lead.noiseSeed()).movedBy("double");
        Strays strays = Strays.of(line.line().syllables(), words, draw);
        int[] vowels = line.spoken().vowelStarts(line.spacing().length);
        double[] leadStarts = new double[vowels.length];
        double[] starts = new double[vowels.length];
        double[] heard = new double[vowels.length];
        for (int k = 0; k < vowels.length; k++) {
            leadStarts[k] = lead.startSeconds()[vowels[k]] - lead.advanceMillis() / 1000;
            starts[k] = lead.startSeconds()[vowels[k]] + strays.seconds()[k];
            heard[k] =
                    lead.voiceLeadFrames() / (double) Performer.SAMPLE_RATE + line.spacing()[k] + strays.seconds()[k];
        }
        Tune tune = line.tune(heard, voice, expression, lead.noiseSeed());
        Schedule schedule = line.scheduler().schedule(starts, line.lastHoldSeconds());
        Contour level = line.delivered(delivery, voice, tune, heard, melody)
                .shape(model.melody(line.encoded(), schedule), schedule);
        Contour contour = strays.wandering(level);
        TimeWarp warp = strays.later(lead.warp(), leadStarts);
        Timbre timbre = Timbre.of(voice, Colour.PLAIN.formant(strays.formantSemitones()), CONSONANT_DECIBELS);
        float[] sound = model.draw(line.encoded(), schedule, contour, timbre).sound(warp, draw.seed());
        PhraseScore score = score(lead, draw.seed(), schedule, warp, Rider.of(sound, heard, tune), contour);
        return Optional.of(new LayerPart(
                words.text(),
                0,
                score,
                strays.formantSemitones(),
                CONSONANT_DECIBELS,
                LEVEL_DECIBELS,
                passages(line.spoken(), words, score)));
    }

    /// The lead's, with what differs.
    private PhraseScore score(
            PhraseScore lead, long seed, Schedule schedule, TimeWarp warp, Rider rider, Contour contour) {
        return new PhraseScore(
                voice.name(),
                lead.advanceMillis(),
                seed,
                lead.voiceLeadFrames(),
                lead.units(),
                schedule.starts(),
                warp,
                rider,
                contour.f0Hz(),
                contour.energy());
    }

    /// Where the words sound; neighbours share a passage.
    private static List<Passage> passages(SpokenLine spoken, DoubledWords words, PhraseScore score) {
        List<Passage> passages = new ArrayList<>();
        int last = words.line().line().words().size() - 1;
        for (int word : words.words()) {
            int[] units = unitsOf(word, spoken, words);
            double from = Math.max(0, score.heardSeconds(units[0]) - AHEAD_SECONDS);
            double to = score.heardSeconds(units[1] + 1) + (word == last ? LAST_SECONDS : AFTER_SECONDS);
            Passage before = passages.isEmpty() ? null : passages.getLast();
            if (before != null && from <= before.toSeconds()) {
                passages.removeLast();
                from = before.fromSeconds();
            }
            passages.add(new Passage(from, to));
        }
        return passages;
    }

    /// The first and the last unit of a word.
    private static int[] unitsOf(int word, SpokenLine spoken, DoubledWords words) {
        int first = -1;
        int last = -1;
        for (int unit = 0; unit < spoken.units().size(); unit++) {
            Unit each = spoken.units().get(unit);
            boolean sounds = switch (each.role()) {
                case EDGE, SPACE, PAUSE -> false;
                case ONSET, VOWEL, CODA -> true;
            };
            if (sounds && words.line().syllables().get(each.syllable()).word() == word) {
                first = first < 0 ? unit : first;
                last = unit;
            }
        }
        return new int[] {first, last};
    }
}
