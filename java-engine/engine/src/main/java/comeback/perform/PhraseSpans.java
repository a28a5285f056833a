package comeback.perform;

import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;

/// Divides a lyric into phrases: one a line, each silent in time for the next line's first
/// consonants and a breath.
final class PhraseSpans {
    private static final double CONSONANTS_SECONDS = 0.02;
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
            spans.addFirst(new PhraseSpan(index, first, last, last + room));
            next = first;
        }
        return List.copyOf(spans);
    }
}
