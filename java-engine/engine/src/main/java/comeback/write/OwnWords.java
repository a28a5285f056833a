package comeback.write;

import comeback.bank.Draw;
import comeback.bank.Move;
import comeback.problem.Problem;
import comeback.time.Timeline;
import comeback.verse.Flow;
import comeback.verse.Line;
import comeback.verse.LineGrid;
import comeback.verse.LineReader;
import comeback.verse.RhymeLaw;
import comeback.verse.RhymeSpan;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.List;

/// Gives a producer's own words a flow: every line on the grid, one after the other, end rhymes accented.
public final class OwnWords {
    private static final String ITEM = "own words";

    private final LineReader reader;
    private final Flow flow;

    public OwnWords(LineReader reader, Flow flow) {
        this.reader = reader;
        this.flow = flow;
    }

    /// @param texts a line of verse each; those without words are passed over
    /// @param firstBar the zero-based bar that the first line begins on
    /// @throws Problem when there is no word at all, a word that cannot be read, or a line too long for eight bars
    public Lyric lay(List<String> texts, Timeline timeline, int firstBar, long seed) {
        texts.forEach(LineReader::requireReadable);
        List<Line> lines = texts.stream()
                .map(reader::read)
                .filter(line -> !line.words().isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new Problem("The text has no words to say: give at least one line with a word in it.");
        }
        LineGrid grid = roomFor(lines, LineGrid.of(timeline, flow));
        Placing placing = new Placing(grid, flow, new Draw(seed));
        List<LyricLine> placed = new ArrayList<>();
        List<RhymeSpan> rhymes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int rhyme = rhymeWith(lines, i % 2 == 0 ? i + 1 : i - 1, i);
            int bar = firstBar + i * grid.barsPerLine();
            placed.add(placing.place(lines.get(i), bar, rhyme, i % 2 == 1, List.of(), Move.OWN, ITEM));
            if (rhyme > 0) {
                List<VerseSyllable> all = VerseSyllable.of(lines.get(i));
                VerseSyllable first = all.get(all.size() - rhyme);
                rhymes.add(new RhymeSpan(
                        i / 2,
                        i,
                        first.word(),
                        all.getLast().word(),
                        first.inWord(),
                        all.getLast().inWord()));
            }
        }
        return new Lyric(timeline, seed, placed, rhymes);
    }

    private static LineGrid roomFor(List<Line> lines, LineGrid least) {
        int longest = lines.stream().mapToInt(Line::syllableCount).max().orElse(1);
        LineGrid grid = least;
        while (grid.mostSyllables() < longest && grid.barsPerLine() < 8) {
            grid = grid.twice();
        }
        return grid;
    }

    private static int rhymeWith(List<Line> lines, int partner, int line) {
        if (partner >= lines.size()) {
            return 0;
        }
        return RhymeLaw.between(VerseSyllable.of(lines.get(line)), VerseSyllable.of(lines.get(partner)))
                .map(rhyme -> rhyme.syllables())
                .orElse(0);
    }
}
