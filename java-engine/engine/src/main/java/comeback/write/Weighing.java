package comeback.write;

import comeback.time.Meter;
import comeback.verse.FilledBars;
import comeback.verse.Naturalness;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells of each line how naturally its bars are filled. Any thread.
final class Weighing {
    private final Naturalness naturalness;

    Weighing(Naturalness naturalness) {
        this.naturalness = naturalness;
    }

    /// The same verse, its lines weighed; in other meters than 4/4, and in triplets, nothing is known.
    Lyric of(Lyric lyric) {
        if (!lyric.timeline().meter().equals(Meter.FOUR_FOUR)
                || lyric.lines().stream().anyMatch(LyricLine::isOffSixteenths)) {
            return lyric;
        }
        FilledBars bars = new FilledBars();
        lyric.lines().forEach(line -> bars.add(line.bar(), VerseSyllable.of(line.line()), slots(line), rhyming(line)));
        List<LyricLine> weighed = new ArrayList<>();
        for (LyricLine line : lyric.lines()) {
            double end = line.syllables().getLast().slot();
            weighed.add(line.withNaturalness(bars.naturalness(line.bar(), end, naturalness)));
        }
        return new Lyric(lyric.timeline(), lyric.seed(), weighed, lyric.rhymes());
    }

    private static List<Double> slots(LyricLine line) {
        return line.syllables().stream().map(PlacedSyllable::slot).toList();
    }

    private static Set<Integer> rhyming(LyricLine line) {
        Set<Integer> rhyming = new HashSet<>();
        for (int k = 0; k < line.syllables().size(); k++) {
            if (line.syllables().get(k).rhymes()) {
                rhyming.add(k);
            }
        }
        return rhyming;
    }
}
