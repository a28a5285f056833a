package comeback.analyse;

import comeback.time.Ppq;
import comeback.verse.Flow;
import comeback.verse.LineGrid;
import comeback.verse.RhymePlace;
import comeback.verse.StressFit;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Lines of typed verse, one after another on the first bars that hold each.
final class TypedLines {
    private static final int EARLIEST_SLOT = -2;
    private static final int MOST_BARS = 8;
    /// Syllables: denser than we rap, as people are.
    private static final double MOST_A_SECOND = 7;
    /// What a syllable of a line that fits nowhere costs.
    private static final double UNFIT = 10;

    private final List<ReadLine> typed;
    private final List<List<VerseSyllable>> syllables;
    private final List<LineGrid> grids;

    /// Where the syllables of each line go on a flow, in sixteenths from its bar line, and what that costs.
    ///
    /// @param slots empty for a line that has no syllables or that nothing holds
    record Laid(List<List<Double>> slots, double cost) {}

    /// What of a flow says where stresses fall.
    private record Tables(List<Double> onset, List<Double> stress) {}

    /// @param least the grid of a line, unless it needs more bars
    TypedLines(List<ReadLine> typed, LineGrid least) {
        this.typed = typed;
        this.syllables =
                typed.stream().map(line -> VerseSyllable.of(line.line())).toList();
        List<LineGrid> sizes = Stream.iterate(least, grid -> grid.barsPerLine() <= MOST_BARS, LineGrid::twice)
                .toList();
        this.grids = syllables.stream().map(line -> roomFor(line.size(), sizes)).toList();
    }

    private static LineGrid roomFor(int syllables, List<LineGrid> sizes) {
        for (LineGrid grid : sizes) {
            if (syllables < grid.slots() && syllables <= MOST_A_SECOND * grid.slots() * grid.slotSeconds()) {
                return grid;
            }
        }
        return sizes.getLast();
    }

    /// One a flow; those that stress alike are laid once.
    List<Laid> onEach(List<Flow> flows) {
        Map<Tables, Laid> laid = new HashMap<>();
        return flows.stream()
                .map(flow -> laid.computeIfAbsent(new Tables(flow.onset(), flow.stress()), fresh -> on(flow)))
                .toList();
    }

    private Laid on(Flow flow) {
        Map<LineGrid, StressFit> fits = new HashMap<>();
        List<List<Double>> slots = new ArrayList<>();
        double cost = 0;
        for (int line = 0; line < typed.size(); line++) {
            List<VerseSyllable> said = syllables.get(line);
            StressFit stress = fits.computeIfAbsent(grids.get(line), grid -> new StressFit(grid, flow));
            Optional<StressFit.Fit> fit =
                    said.isEmpty() ? Optional.empty() : stress.fit(said, EARLIEST_SLOT, RhymePlace.of(said));
            slots.add(fit.map(StressFit.Fit::slots).orElse(List.of()));
            cost += said.size() * fit.map(StressFit.Fit::cost).orElse(UNFIT);
        }
        return new Laid(slots, cost);
    }

    /// The lines with their bars and times.
    List<ReadLine> timed(Laid laid) {
        List<ReadLine> lines = new ArrayList<>();
        int bar = 0;
        for (int line = 0; line < typed.size(); line++) {
            LineGrid grid = grids.get(line);
            List<Ppq> onsets = new ArrayList<>();
            for (double slot : laid.slots().get(line)) {
                onsets.add(grid.position(bar, slot));
            }
            lines.add(new ReadLine(typed.get(line).line(), onsets.isEmpty() ? -1 : bar, onsets));
            bar += grid.barsPerLine();
        }
        return lines;
    }
}
