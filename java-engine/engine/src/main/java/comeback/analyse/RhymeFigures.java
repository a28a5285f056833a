package comeback.analyse;

import comeback.verse.Line;
import comeback.verse.RhymeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a verse rhymes, in figures; all shares are 0 to 1, and 0 where there is nothing to count.
///
/// @param syllables of the verse
/// @param density share of them that are part of a rhyme
/// @param stretchesPerLine rhyming stretches a line, mean
/// @param bySyllables how many stretches have so many syllables
/// @param multiShare share of stretches of two syllables or more
/// @param mosaicShare share of these that touch two words or more
/// @param endShare share of stretches that end their line
/// @param syllablesApart from a stretch's last syllable to that of the one before in its chain, median
/// @param byLinesApart how many stretches lie so many lines after the one before in their chain
/// @param byChainLength how many chains have so many stretches
/// @param scheme how each line ends, in order: equal where lines end on one chain, else never; '-' where a line's end
///     rhymes with no other line's; A to Z, then A2 to Z2, A3 and so on, as {@link RhymeLetters} says
public record RhymeFigures(
        int syllables,
        double density,
        double stretchesPerLine,
        Map<Integer, Integer> bySyllables,
        double multiShare,
        double mosaicShare,
        double endShare,
        int syllablesApart,
        Map<Integer, Integer> byLinesApart,
        Map<Integer, Integer> byChainLength,
        String scheme) {
    public static RhymeFigures of(Reading reading) {
        List<RhymeSpan> spans = reading.rhymes();
        List<Line> lines = reading.lines().stream().map(ReadLine::line).toList();
        Map<Integer, Integer> bySyllables = new TreeMap<>();
        int rhyming = 0;
        int multis = 0;
        int mosaics = 0;
        int ends = 0;
        for (RhymeSpan span : spans) {
            int size = syllables(span, lines.get(span.line()));
            bySyllables.merge(size, 1, Integer::sum);
            rhyming += size;
            multis += size > 1 ? 1 : 0;
            mosaics += size > 1 && span.firstWord() < span.lastWord() ? 1 : 0;
            ends += RhymeLetters.endsLine(span, lines) ? 1 : 0;
        }
        int all = lines.stream().mapToInt(Line::syllableCount).sum();
        Distances distances = Distances.of(spans, lines);
        return new RhymeFigures(
                all,
                share(rhyming, all),
                share(spans.size(), lines.size()),
                bySyllables,
                share(multis, spans.size()),
                share(mosaics, multis),
                share(ends, spans.size()),
                distances.medianSyllables(),
                distances.byLines(),
                byChainLength(spans),
                RhymeLetters.of(reading).scheme());
    }

    /// How far stretches lie from the one before in their chain.
    private record Distances(int medianSyllables, Map<Integer, Integer> byLines) {
        static Distances of(List<RhymeSpan> spans, List<Line> lines) {
            List<Integer> syllables = new ArrayList<>();
            Map<Integer, Integer> byLines = new TreeMap<>();
            Map<Integer, RhymeSpan> before = new HashMap<>();
            int[] starts = new int[lines.size() + 1];
            for (int line = 0; line < lines.size(); line++) {
                starts[line + 1] = starts[line] + lines.get(line).syllableCount();
            }
            for (RhymeSpan span : spans) {
                RhymeSpan last = before.put(span.chain(), span);
                if (last != null) {
                    byLines.merge(span.line() - last.line(), 1, Integer::sum);
                    syllables.add(starts[span.line()]
                            + lastSyllable(span, lines.get(span.line()))
                            - starts[last.line()]
                            - lastSyllable(last, lines.get(last.line())));
                }
            }
            syllables.sort(null);
            return new Distances(syllables.isEmpty() ? 0 : syllables.get(syllables.size() / 2), byLines);
        }
    }

    private static Map<Integer, Integer> byChainLength(List<RhymeSpan> spans) {
        Map<Integer, Integer> members = new HashMap<>();
        spans.forEach(span -> members.merge(span.chain(), 1, Integer::sum));
        Map<Integer, Integer> byLength = new TreeMap<>();
        members.values().forEach(length -> byLength.merge(length, 1, Integer::sum));
        return byLength;
    }

    private static int syllables(RhymeSpan span, Line line) {
        return lastSyllable(span, line) - before(line, span.firstWord()) - span.firstSyllable() + 1;
    }

    /// Counted within its line.
    private static int lastSyllable(RhymeSpan span, Line line) {
        return before(line, span.lastWord()) + span.lastSyllable();
    }

    private static int before(Line line, int word) {
        return line.words().subList(0, word).stream()
                .mapToInt(each -> each.pronunciation().syllables().size())
                .sum();
    }

    private static double share(int of, int all) {
        return all == 0 ? 0 : of / (double) all;
    }
}
