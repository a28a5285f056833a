package comeback.bench.writer;

import comeback.bank.Move;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.VerseSyllable;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;

/// What can be measured of a verse's text and flow, to tell styles apart: syllables a line, rhymes, moves, timing.
final class StyleFeatures {
    private static final double QUARTERS_A_SLOT = 0.25;

    private StyleFeatures() {}

    /// @param bpm of the verse, for times in milliseconds
    static double[] of(Lyric lyric, double bpm) {
        List<Double> features = new ArrayList<>();
        List<LyricLine> lines = lyric.lines();
        List<Double> counts =
                lines.stream().map(line -> (double) line.syllables().size()).toList();
        features.add(mean(counts));
        features.add(Math.sqrt(mean(counts.stream().map(n -> n * n).toList()) - Math.pow(mean(counts), 2)));
        List<Double> sizes = rhymeSizes(lines);
        features.add(mean(sizes));
        features.add(mean(sizes.stream().map(size -> size >= 2 ? 1.0 : 0).toList()));
        features.add(mean(sizes.stream().map(size -> size >= 3 ? 1.0 : 0).toList()));
        for (Move move : Move.values()) {
            features.add(lines.stream().filter(line -> line.move() == move).count() / (double) lines.size());
        }
        features.addAll(timing(lines, 60_000 / bpm));
        return features.stream().mapToDouble(each -> each).toArray();
    }

    /// How late even sixteenths come, how much later odd ones, and the spread, in milliseconds.
    private static List<Double> timing(List<LyricLine> lines, double millisAQuarter) {
        List<Double> even = new ArrayList<>();
        List<Double> odd = new ArrayList<>();
        for (LyricLine line : lines) {
            for (PlacedSyllable syllable : line.syllables()) {
                double slot = 4.0 * line.bar() + syllable.slot() * QUARTERS_A_SLOT;
                double late = (syllable.vowelOnset().quarters() - slot) * millisAQuarter;
                (syllable.slot() % 2 == 0 ? even : odd).add(late);
            }
        }
        double middle = mean(even);
        double spread = Math.sqrt(
                mean(even.stream().map(late -> Math.pow(late - middle, 2)).toList()));
        return List.of(middle, mean(odd) - middle, spread);
    }

    private static List<Double> rhymeSizes(List<LyricLine> lines) {
        List<Double> sizes = new ArrayList<>();
        for (int k = 0; k + 1 < lines.size(); k += 2) {
            sizes.add(RhymeLaw.between(syllables(lines.get(k)), syllables(lines.get(k + 1)))
                    .map(Rhyme::syllables)
                    .map(size -> (double) size)
                    .orElse(0.0));
        }
        return sizes;
    }

    private static List<VerseSyllable> syllables(LyricLine line) {
        return VerseSyllable.of(line.line());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(each -> each).average().orElse(0);
    }
}
