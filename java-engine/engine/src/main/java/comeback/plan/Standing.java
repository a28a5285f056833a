package comeback.plan;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// The lines of a verse that stand while the others are written.
///
/// @param lines by their zero-based index in the verse
/// @param order which lines are a couplet
/// @param flowSeed of the verse that they were kept from, as {@link Planner#flowSeed} has it: every line begins where
///     that verse's did; empty for a producer's own lines, which a flow is found for
/// @param unwanted texts of lines that are not to come again
public record Standing(Map<Integer, StandingLine> lines, LineOrder order, OptionalLong flowSeed, Set<String> unwanted) {
    public static final Standing NONE = new Standing(Map.of(), LineOrder.STRAIGHT, OptionalLong.empty(), Set.of());

    public Standing {
        lines = Map.copyOf(lines);
        unwanted = Set.copyOf(unwanted);
    }

    /// Lines of the producer's.
    public static Standing own(Map<Integer, StandingLine> lines) {
        return new Standing(lines, LineOrder.STRAIGHT, OptionalLong.empty(), Set.of());
    }

    /// @param order of the verse that they are kept from
    /// @param flowSeed of that verse
    /// @param unwanted texts of lines that are not to come again
    public static Standing kept(
            Map<Integer, StandingLine> lines, LineOrder order, long flowSeed, Set<String> unwanted) {
        return new Standing(lines, needed(lines, order), OptionalLong.of(flowSeed), unwanted);
    }

    /// Lines alternate only where neighbours stand that do not rhyme.
    private static LineOrder needed(Map<Integer, StandingLine> lines, LineOrder order) {
        int first = 2 * order.crossed();
        boolean stand = lines.containsKey(first) && lines.containsKey(first + 1)
                || lines.containsKey(first + 2) && lines.containsKey(first + 3);
        return order.crossed() >= 0 && stand ? order : LineOrder.STRAIGHT;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Those of one couplet, by their place in it: 0 and 1.
    Map<Integer, StandingLine> couplet(int couplet) {
        StandingLine first = lines.get(order.line(couplet, 0));
        StandingLine second = lines.get(order.line(couplet, 1));
        if (first == null) {
            return second == null ? Map.of() : Map.of(1, second);
        }
        return second == null ? Map.of(0, first) : Map.of(0, first, 1, second);
    }
}
