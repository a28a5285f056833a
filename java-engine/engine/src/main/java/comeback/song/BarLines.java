package comeback.song;

import comeback.time.BarGrid;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.ArrayList;
import java.util.List;

/// With which line of a verse each bar line of its answer goes out: with the first line of its bar, or, where no line
/// belongs to that bar, with the last line before it (the first line when there is none).
///
/// @param answer where the verse is rapped; it begins on a bar line of the host's when it was made
/// @param meter that it was made in
/// @param bars the host's bar that each line belongs to
public record BarLines(PpqRange answer, Meter meter, List<Integer> bars) {
    public BarLines {
        bars = List.copyOf(bars);
    }

    /// Those of line `line`, in order of time.
    public List<Ppq> of(int line) {
        BarGrid grid = BarGrid.through(answer.start(), meter);
        List<Ppq> mine = new ArrayList<>();
        for (int bar = grid.barOf(answer.start()); bar < grid.firstBarFrom(answer.end()); bar++) {
            if (lineOf(bar) == line) {
                mine.add(grid.barStart(bar));
            }
        }
        return mine;
    }

    private int lineOf(int bar) {
        int before = 0;
        for (int line = 0; line < bars.size(); line++) {
            int own = bars.get(line);
            if (own == bar) {
                return line;
            }
            before = own < bar ? line : before;
        }
        return before;
    }
}
