package comeback.song;

import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One performance of a turn, pinned to the host's timeline: at its tempo it sounds the same at every pass.
///
/// @param timeline the tempo and meter it was made for
/// @param models sha256 of each model that made it, by the model's id
public record PinnedTake(
        Timeline timeline,
        String style,
        String voice,
        Map<String, String> models,
        TakeInputs inputs,
        List<PinnedLine> lines) {
    private static final double BAR_TOLERANCE = 1e-6;

    public PinnedTake {
        models = Map.copyOf(models);
        lines = List.copyOf(lines);
    }

    /// The bar lines of `answer` whose notes go out with line `line`: each with the first line of its bar, or, where
    /// no line belongs to that bar, with the last line before it (the first line when there is none).
    public List<Ppq> barLines(int line, PpqRange answer) {
        double barQuarters = timeline.meter().quartersPerBar();
        List<Ppq> mine = new ArrayList<>();
        for (int bar = 0; bar * barQuarters < answer.quarters() - BAR_TOLERANCE; bar++) {
            if (lineOf(bar, answer) == line) {
                mine.add(answer.start().plus(bar * barQuarters));
            }
        }
        return mine;
    }

    /// The line that bar `bar` of the answer goes with.
    private int lineOf(int bar, PpqRange answer) {
        int before = 0;
        for (int line = 0; line < lines.size(); line++) {
            double from = timeline.barStart(lines.get(line).bar()).since(answer.start());
            long own = (long) Math.floor(from / timeline.meter().quartersPerBar() + BAR_TOLERANCE);
            if (own == bar) {
                return line;
            }
            before = own < bar ? line : before;
        }
        return before;
    }
}
