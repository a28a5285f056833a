package comeback.analyse;

import comeback.time.Ppq;
import comeback.verse.RhymeSpan;
import java.util.List;

/// A verse understood: its lines on the grid and the rhymes that join them. Line indices in `rhymes` point into
/// `lines`.
public record Reading(int revision, Ppq settledUntil, List<ReadLine> lines, List<RhymeSpan> rhymes) {
    public Reading {
        lines = List.copyOf(lines);
        rhymes = List.copyOf(rhymes);
    }

    public List<String> texts() {
        return lines.stream().map(line -> line.line().text()).toList();
    }
}
