package comeback.analyse;

import comeback.time.Timeline;
import comeback.verse.Flow;
import comeback.verse.LineGrid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lays typed verse, which has no sound, on the grid as it is likeliest to be rapped.
///
/// Each line goes where its stresses fall best, by the same rule that our own lines are laid by. It
/// takes as many bars as a line of ours would, or fewer where that makes more natural bars and can
/// still be rapped; a line that these do not hold takes twice as many, and so on. Of the flows the one
/// on which all lines together fall best is taken.
///
/// @param reading the verse with times, straight on the grid; a line that even eight bars do not hold
///     has none
/// @param flow the one that it lies on
public record TypedFlow(Reading reading, Flow flow) {
    private static final List<Integer> BARS = List.of(1, 2, 4);
    /// Lines that tell how many bars a line takes: a verse.
    private static final int TELLING_LINES = 16;

    /// @param typed read from text alone
    /// @param flows to choose from; none of triplets is, in which one syllable of fifty falls
    /// @return nothing where there are no flows
    public static Optional<TypedFlow> of(Reading typed, Timeline timeline, List<Flow> flows, FlowReader flowReader) {
        List<Flow> straight = flows.stream().filter(flow -> !flow.isTriplets()).toList();
        if (straight.isEmpty()) {
            return Optional.empty();
        }
        Reading verse = with(
                typed,
                typed.lines().subList(0, Math.min(TELLING_LINES, typed.lines().size())));
        LineGrid usual = LineGrid.of(timeline);
        LineGrid grid = BARS.stream()
                .filter(bars -> bars <= usual.barsPerLine())
                .map(bars -> new LineGrid(timeline, bars))
                .map(each -> new Tried(each, naturalness(verse, each, straight, flowReader)))
                .filter(tried -> tried.naturalness() > 0)
                .max(Comparator.comparingDouble(Tried::naturalness)
                        .thenComparing(tried -> -tried.grid().barsPerLine()))
                .map(Tried::grid)
                .orElse(usual);
        return Optional.of(laid(typed, grid, straight));
    }

    private record Tried(LineGrid grid, double naturalness) {}

    /// Of the bars that the lines fill, mean; 0 where none is known, as in other meters than 4/4.
    private static double naturalness(Reading verse, LineGrid grid, List<Flow> flows, FlowReader flowReader) {
        Reading laid = laid(verse, grid, flows).reading();
        return flowReader.read(laid, grid.timeline()).lines().stream()
                .mapToDouble(LineFlow::naturalness)
                .average()
                .orElse(0);
    }

    /// On the flow that costs least, of two the first by name.
    private static TypedFlow laid(Reading typed, LineGrid least, List<Flow> flows) {
        TypedLines lines = new TypedLines(typed.lines(), least);
        List<TypedLines.Laid> laid = lines.onEach(flows);
        int best = IntStream.range(0, flows.size())
                .boxed()
                .min(Comparator.comparingDouble((Integer at) -> laid.get(at).cost())
                        .thenComparing(at -> flows.get(at).name()))
                .orElseThrow();
        return new TypedFlow(with(typed, lines.timed(laid.get(best))), flows.get(best));
    }

    private static Reading with(Reading typed, List<ReadLine> lines) {
        return new Reading(typed.revision(), typed.settledUntil(), lines, typed.rhymes(), typed.pairs());
    }
}
