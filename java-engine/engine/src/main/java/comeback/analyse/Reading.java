package comeback.analyse;

import comeback.time.Ppq;
import comeback.verse.RhymeSpan;
import java.util.List;

/// A verse understood: its lines on the grid and the rhymes that join them.
///
/// @param rhymes every rhyming stretch, in order of place; line indices point into `lines`
/// @param pairs which of them rhyme with which, how surely and in what way; indices point into `rhymes`
public record Reading(
        int revision, Ppq settledUntil, List<ReadLine> lines, List<RhymeSpan> rhymes, List<RhymePair> pairs) {
    public Reading {
        lines = List.copyOf(lines);
        rhymes = List.copyOf(rhymes);
        pairs = List.copyOf(pairs);
    }

    public List<String> texts() {
        return lines.stream().map(line -> line.line().text()).toList();
    }
}
