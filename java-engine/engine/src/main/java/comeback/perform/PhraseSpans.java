package comeback.perform;

import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;

/// Divides a lyric into phrases: one a line, each silent in time for the next line's first
/// consonants and a breath.
final class PhraseSpans {
    private static final double VOWEL_SECONDS = 0.22;
    private static final double CODA_CONSONANT_SECONDS = 0.07;
    private static final double CONSONANTS_SECONDS = 0.02;
    /// Of a breath's time, what stays silent; less than its whole silence, as the voice's own overlaps with it.
    private static final double SPARE_SECONDS = 0.05;
    private static final double LEAST_LAST_SYLLABLE_SECONDS = 0.25;
    private static final double MOST_LAST_SYLLABLE_SECONDS = 0.70;

    private PhraseSpans() {}

    static List<PhraseSpan> of(Lyric lyric) {
        List<PhraseSpan> spans = new ArrayList<>();
        double next = Double.MAX_VALUE;
        for (int index = lyric.lines().size() - 1; index >= 0; index--) {
            LyricLine line = lyric.lines().get(index);
            if (line.syllables().isEmpty()) {
                continue;
            }
            double first =
                    lyric.timeline().secondsAt(line.syllables().getFirst().vowelOnset());
            double last = lyric.timeline().secondsAt(line.syllables().getLast().vowelOnset());
            double room = Math.clamp(
                    next - CONSONANTS_SECONDS - last, LEAST_LAST_SYLLABLE_SECONDS, MOST_LAST_SYLLABLE_SECONDS);
            spans.addFirst(new PhraseSpan(
                    index,
                    first,
                    last,
                    last + room,
                    Math.min(silenceBefore(lyric, index), sinceABeatBeforeItsBar(lyric.timeline(), line))));
            next = first;
        }
        return List.copyOf(spans);
    }

    /// A line sounds no sooner than a beat before its bar, its breath included, whose time also has a little silence.
    private static double sinceABeatBeforeItsBar(Timeline timeline, LyricLine line) {
        Ppq first = line.syllables().getFirst().vowelOnset();
        double quarters = Lead.onGrid(first.since(timeline.barStart(line.bar())));
        return quarters * timeline.tempo().secondsPerQuarter() + Lead.beatSeconds(timeline) + SPARE_SECONDS;
    }

    /// From the end of the line before, as long as its last syllable usually sounds.
    private static double silenceBefore(Lyric lyric, int index) {
        Ppq first = lyric.lines().get(index).syllables().getFirst().vowelOnset();
        for (int before = index - 1; before >= 0; before--) {
            List<PlacedSyllable> syllables = lyric.lines().get(before).syllables();
            if (!syllables.isEmpty()) {
                PlacedSyllable last = syllables.getLast();
                double sounds = VOWEL_SECONDS
                        + CODA_CONSONANT_SECONDS * last.syllable().coda().size();
                double apart = Lead.onGrid(first.since(last.vowelOnset()));
                return apart * lyric.timeline().tempo().secondsPerQuarter() - sounds;
            }
        }
        return Double.MAX_VALUE;
    }
}
