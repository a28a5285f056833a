package comeback.deliver;

import comeback.perform.PerformedSyllable;
import comeback.perform.Phrase;
import comeback.perform.Take;
import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names what a take says, and when: its lines, and within them its syllables as karaoke writes them.
public final class Markers {
    private static final double LONGEST_QUARTERS = 1;

    private Markers() {}

    /// The markers of every line that `take` performs, in the lyric's order, each line before its syllables.
    ///
    /// A line lasts from its bar line, or from its first vowel when that comes earlier or another line has
    /// begun in that bar, to the end of its last syllable. A syllable lasts from where the performance says
    /// that its vowel starts to the next syllable, one quarter note at most; "detention" is "de-", "ten-", "tion".
    public static List<Marker> of(Take take) {
        Timeline timeline = take.lyric().timeline();
        List<PerformedSyllable> performed = take.phrases().stream()
                .map(Phrase::syllables)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(PerformedSyllable::line).thenComparingInt(PerformedSyllable::syllable))
                .toList();
        List<Marker> all = new ArrayList<>();
        for (int from = 0; from < performed.size(); ) {
            int line = performed.get(from).line();
            int to = from;
            List<Marker> syllables = new ArrayList<>();
            while (to < performed.size() && performed.get(to).line() == line) {
                syllables.add(syllable(take, performed, to));
                to++;
            }
            boolean sharesBar = from > 0 && barOf(take, performed.get(from - 1)) == barOf(take, performed.get(from));
            Ppq start = syllables.getFirst().start();
            Ppq barLine = timeline.barStart(barOf(take, performed.get(from)));
            String text = take.lyric().lines().get(line).line().text();
            Ppq end = syllables.getLast().end();
            all.add(new Marker(Marker.Kind.LINE, sharesBar ? start : earlier(start, barLine), end, text));
            all.addAll(syllables);
            from = to;
        }
        return List.copyOf(all);
    }

    private static Marker syllable(Take take, List<PerformedSyllable> performed, int index) {
        Ppq start = onset(take, performed.get(index));
        Ppq end = start.plus(LONGEST_QUARTERS);
        if (index + 1 < performed.size()) {
            Ppq next = onset(take, performed.get(index + 1));
            end = earlier(end, next.isBefore(start) ? start : next);
        }
        return new Marker(Marker.Kind.SYLLABLE, start, end, textOf(take, performed.get(index)));
    }

    private static String textOf(Take take, PerformedSyllable performed) {
        LyricLine line = take.lyric().lines().get(performed.line());
        PlacedSyllable placed = line.syllables().get(performed.syllable());
        var word = line.line().words().get(placed.word());
        int count = word.pronunciation().syllables().size();
        return WordPieces.karaoke(word.text(), count).get(placed.syllableInWord());
    }

    private static int barOf(Take take, PerformedSyllable performed) {
        return take.lyric().lines().get(performed.line()).bar();
    }

    private static Ppq onset(Take take, PerformedSyllable performed) {
        return take.lyric().timeline().atSeconds(performed.declaredSeconds());
    }

    private static Ppq earlier(Ppq one, Ppq other) {
        return other.isBefore(one) ? other : one;
    }
}
