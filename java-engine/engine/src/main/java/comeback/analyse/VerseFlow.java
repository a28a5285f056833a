package comeback.analyse;

import comeback.verse.Flow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a verse lies on the host's grid.
///
/// A lag is told up to a sixteenth: a verse that is late by a whole one reads as one that is not.
///
/// @param lagMillis how far it lies behind the grid on the whole, at most half a sixteenth; negative ahead
/// @param driftMillis how much later its last quarter of lines lies than its first
/// @param swing how much later odd sixteenths come than even ones, as a share of a sixteenth
/// @param spreadMillis standard deviation of syllables round their slots, lag and swing taken off
/// @param repetition how much of its onsets a line shares with the one before, mean, 0 to 1
/// @param chance the probability that syllables which have nothing to do with the grid would lie on it as closely
public record VerseFlow(
        List<LineFlow> lines,
        double lagMillis,
        double driftMillis,
        double swing,
        double spreadMillis,
        double repetition,
        double chance) {
    /// Fewer syllables tell nothing.
    private static final int FEWEST_SYLLABLES = 24;

    private static final double MOST_CHANCE = 0.05;
    private static final double SWING_UNIT = 0.08;
    private static final double LATE_UNIT = 15;
    private static final double SPREAD_UNIT = 8;

    public VerseFlow {
        lines = List.copyOf(lines);
    }

    /// Whether its syllables lie on the grid more closely than by chance; nothing where they are too few to tell. Where
    /// they do not, tempo and bars are not the verse's, and no other figure means anything.
    public Optional<Boolean> onGrid() {
        int syllables = lines.stream().mapToInt(line -> line.slots().size()).sum();
        return syllables < FEWEST_SYLLABLES ? Optional.empty() : Optional.of(chance <= MOST_CHANCE);
    }

    /// The flow whose swing, lag and spread are the most like this verse's: of triplets where most lines are, else of
    /// sixteenths.
    public Optional<Flow> nearest(List<Flow> flows) {
        boolean isTriplets = 2 * lines.stream().filter(LineFlow::triplets).count() > lines.size();
        return flows.stream()
                .filter(flow -> flow.isTriplets() == isTriplets)
                .min(Comparator.comparingDouble(this::distance).thenComparing(Flow::name));
    }

    private double distance(Flow flow) {
        return Math.hypot(
                Math.hypot((swing - flow.swing()) / SWING_UNIT, (lagMillis - flow.lateMillis()) / LATE_UNIT),
                (spreadMillis - flow.spreadMillis()) / SPREAD_UNIT);
    }
}
