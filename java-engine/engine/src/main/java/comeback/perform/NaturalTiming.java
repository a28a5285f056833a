package comeback.perform;

import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;

/// A lyric as the model would say it if it were left alone: no grid, each line in its own time.
final class NaturalTiming {
    private static final double BETWEEN_LINES_SECONDS = 0.5;

    private final VoiceModel model;
    private final Vocabulary vocabulary;

    NaturalTiming(VoiceModel model, Vocabulary vocabulary) {
        this.model = model;
        this.vocabulary = vocabulary;
    }

    /// The same words and accents from where the first line begins, one line after the other.
    Lyric of(Lyric lyric) {
        Timeline timeline = lyric.timeline();
        List<LyricLine> lines = new ArrayList<>();
        double at = timeline.secondsAt(timeline.barStart(1));
        for (LyricLine line : lyric.lines()) {
            double[] vowels = vowels(line);
            List<PlacedSyllable> places = new ArrayList<>();
            for (int k = 0; k < vowels.length; k++) {
                places.add(moved(line.syllables().get(k), timeline.atSeconds(at + vowels[k])));
            }
            at += (vowels.length == 0 ? 0 : vowels[vowels.length - 1]) + BETWEEN_LINES_SECONDS;
            lines.add(new LyricLine(
                    line.line(), line.bar(), places, line.anchors(), line.move(), line.item(), line.naturalness()));
        }
        return new Lyric(timeline, lyric.seed(), lines, lyric.rhymes());
    }

    /// Seconds from the line's beginning to each vowel.
    private double[] vowels(LyricLine line) {
        int syllables = line.syllables().size();
        if (syllables == 0) {
            return new double[0];
        }
        SpokenLine spoken = new LineSpeller(line, new double[syllables], vocabulary).spell();
        double[] lengths = model.encode(spoken.ids()).naturalSeconds();
        int[] starts = spoken.vowelStarts(syllables);
        double[] vowels = new double[syllables];
        double at = 0;
        int next = 0;
        for (int unit = 0; unit < lengths.length && next < syllables; unit++) {
            if (unit == starts[next]) {
                vowels[next++] = at;
            }
            at += lengths[unit];
        }
        return vowels;
    }

    private static PlacedSyllable moved(PlacedSyllable place, Ppq onset) {
        return new PlacedSyllable(
                place.syllable(),
                place.word(),
                place.syllableInWord(),
                onset,
                place.slot(),
                place.accent(),
                place.rhymes());
    }
}
