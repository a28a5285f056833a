package comeback.analyse;

import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.verse.Flow;
import comeback.verse.LineGrid;
import comeback.verse.RhymePlace;
import comeback.verse.StressFit;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays typed verse, which has no sound, on the grid as it is likeliest to be rapped.
///
/// Each line goes where its stresses fall best, by the same rule that our own lines are laid by, on the first bars that
/// hold it; of the flows the one on which all lines together fall best is taken.
///
/// @param reading the verse with times, straight on the grid; a line that even eight bars do not hold has none
/// @param flow the one that it lies on
public record TypedFlow(Reading reading, Flow flow) {
    private static final int EARLIEST_SLOT = -2;
    private static final int MOST_BARS = 8;
    /// Syllables: denser than we rap, as people are.
    private static final double MOST_A_SECOND = 7;

    /// What a syllable of a line that fits nowhere costs.
    private static final double UNFIT = 10;

    private record Laid(List<ReadLine> lines, double cost) {}

    /// @param typed read from text alone
    /// @param flows to choose from; none of triplets is, in which one syllable of fifty falls
    /// @return nothing where there are no flows
    public static Optional<TypedFlow> of(Reading typed, Timeline timeline, List<Flow> flows) {
        return flows.stream()
                .filter(flow -> !flow.isTriplets())
                .map(flow -> new Choice(flow, lay(typed.lines(), timeline, flow)))
                .min(Comparator.comparingDouble((Choice choice) -> choice.laid().cost())
                        .thenComparing(choice -> choice.flow().name()))
                .map(best -> new TypedFlow(
                        new Reading(
                                typed.revision(),
                                typed.settledUntil(),
                                best.laid().lines(),
                                typed.rhymes(),
                                typed.pairs()),
                        best.flow()));
    }

    private record Choice(Flow flow, Laid laid) {}

    private static Laid lay(List<ReadLine> typed, Timeline timeline, Flow flow) {
        List<ReadLine> lines = new ArrayList<>();
        double cost = 0;
        int bar = 0;
        for (ReadLine line : typed) {
            List<VerseSyllable> syllables = VerseSyllable.of(line.line());
            LineGrid grid = roomFor(syllables.size(), timeline);
            Optional<StressFit.Fit> fit = syllables.isEmpty()
                    ? Optional.empty()
                    : new StressFit(grid, flow).fit(syllables, EARLIEST_SLOT, RhymePlace.of(syllables));
            int first = bar;
            List<Ppq> onsets = fit.stream()
                    .flatMap(found -> found.slots().stream())
                    .map(slot -> grid.position(first, slot))
                    .toList();
            lines.add(new ReadLine(line.line(), onsets.isEmpty() ? -1 : bar, onsets));
            cost += syllables.size() * fit.map(StressFit.Fit::cost).orElse(UNFIT);
            bar += grid.barsPerLine();
        }
        return new Laid(lines, cost);
    }

    private static LineGrid roomFor(int syllables, Timeline timeline) {
        LineGrid least = LineGrid.of(timeline);
        return Stream.iterate(least, grid -> grid.twice())
                .takeWhile(grid -> grid == least || grid.barsPerLine() <= MOST_BARS)
                .filter(grid ->
                        syllables < grid.slots() && syllables <= MOST_A_SECOND * grid.slots() * grid.slotSeconds())
                .findFirst()
                .orElse(new LineGrid(timeline, MOST_BARS));
    }
}
