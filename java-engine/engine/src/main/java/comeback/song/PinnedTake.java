package comeback.song;

import comeback.time.BarGrid;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    public PinnedTake {
        models = Map.copyOf(models);
        lines = List.copyOf(lines);
    }

    /// The same take with other sound or places: as many lines, of the same words.
    public PinnedTake with(List<PinnedLine> others) {
        return new PinnedTake(timeline, style, voice, models, inputs, others);
    }

    /// The bar lines of `answer` whose notes go out with line `line`.
    public List<Ppq> barLines(int line, PpqRange answer) {
        List<Integer> bars = lines.stream().map(PinnedLine::bar).toList();
        return new BarLines(answer, timeline.meter(), bars).of(line);
    }

    /// The same among the host's bars as they are now: where they are of another meter than the take was made for,
    /// those that lie between the line's first vowel and the next line's.
    public List<Ppq> barLines(int line, PpqRange answer, BarGrid grid) {
        if (grid.meter().equals(timeline.meter())) {
            return barLines(line, answer);
        }
        Ppq from = line == 0 ? answer.start() : lines.get(line).firstVowel();
        Ppq to = line + 1 < lines.size() ? lines.get(line + 1).firstVowel() : answer.end();
        return IntStream.range(grid.firstBarFrom(from), grid.firstBarFrom(to))
                .mapToObj(grid::barStart)
                .toList();
    }
}
