package comeback.plan;

import comeback.analyse.Cadence;
import comeback.bank.Draw;
import comeback.verse.LineGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses syllable counts for a couplet: near the opponent's density and within the style, varied by seed.
final class FlowPlanner {
    /// Where lines have little time, they may be shorter than the style's own.
    private static final int FEWEST = 7;

    private static final int MOST_UNEVEN = 2;
    private static final double PULL_OF_OPPONENT = 0.5;

    private final LineGrid grid;
    private final Style style;
    private final Cadence opponent;
    private final Draw draw;

    FlowPlanner(LineGrid grid, Style style, Cadence opponent, Draw draw) {
        this.grid = grid;
        this.style = style;
        this.opponent = opponent;
        this.draw = draw;
    }

    /// Pairs of counts, the most wanted first: equal or nearly equal lines.
    List<FlowCandidate> candidates(int couplet) {
        int most = Math.min(style.mostSyllables(), Math.max(style.fewestSyllables() + 1, grid.mostSyllables()));
        int fewest = Math.clamp(grid.mostSyllables() - 1, FEWEST, style.fewestSyllables());
        double middle = (fewest + most) / 2.0;
        double heard = opponent.syllablesPerLine() > 0 ? opponent.syllablesPerLine() : middle;
        double wanted = middle + PULL_OF_OPPONENT * (heard - middle);
        List<FlowCandidate> all = new ArrayList<>();
        for (int first = fewest; first <= most; first++) {
            int from = Math.max(fewest, first - MOST_UNEVEN);
            int to = Math.min(most, first + MOST_UNEVEN);
            for (int second = from; second <= to; second++) {
                all.add(new FlowCandidate(first, second));
            }
        }
        all.sort(Comparator.comparingDouble(flow -> cost(flow, wanted, couplet)));
        return all;
    }

    private double cost(FlowCandidate flow, double wanted, int couplet) {
        double distance = Math.abs((flow.first() + flow.second()) / 2.0 - wanted);
        double uneven = 0.3 * Math.abs(flow.first() - flow.second());
        return distance + uneven + draw.uniform("flow " + couplet + " " + flow);
    }
}
