package comeback.deliver;

import comeback.English;
import comeback.bank.Move;
import comeback.perform.PerformedSyllable;
import comeback.perform.Phrase;
import comeback.perform.PhraseScore;
import comeback.perform.Rider;
import comeback.perform.Take;
import comeback.perform.TimeWarp;
import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.verse.Line;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;

/// Builds takes line by line: which bar, which words, and at which quarter notes their vowels sound.
final class Takes {
    private static final PhraseScore SCORE = new PhraseScore(
            "test", 0, 1, 0, List.of(), new double[1], TimeWarp.NONE, Rider.NONE, new float[0], new float[0]);

    private final Timeline timeline;
    private final List<LyricLine> lines = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();

    Takes(Timeline timeline) {
        this.timeline = timeline;
    }

    /// A line whose vowels sound at `quarters`, in a phrase of silence.
    Takes line(int bar, String text, double... quarters) {
        return line(bar, text, 0, new float[0], quarters);
    }

    /// A line whose phrase is `samples` from `firstFrame` on.
    Takes line(int bar, String text, long firstFrame, float[] samples, double... quarters) {
        Line line = English.line(text);
        List<PlacedSyllable> placed = new ArrayList<>();
        List<PerformedSyllable> performed = new ArrayList<>();
        for (int word = 0; word < line.words().size(); word++) {
            var syllables = line.words().get(word).pronunciation().syllables();
            for (int in = 0; in < syllables.size(); in++) {
                int index = placed.size();
                Ppq onset = new Ppq(quarters[index]);
                double seconds = timeline.secondsAt(onset);
                placed.add(new PlacedSyllable(syllables.get(in), word, in, onset, index, 0, false));
                performed.add(new PerformedSyllable(lines.size(), index, seconds, seconds));
            }
        }
        lines.add(new LyricLine(line, bar, placed, List.of(), Move.OWN, "own words"));
        phrases.add(new Phrase(firstFrame, samples, performed, SCORE));
        return this;
    }

    Take take(int sampleRate) {
        return new Take(new Lyric(timeline, 1, lines, List.of()), "test", sampleRate, phrases);
    }
}
