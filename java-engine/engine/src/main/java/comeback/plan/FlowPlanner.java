package comeback.plan;

import comeback.analyse.Cadence;
import comeback.bank.Draw;
import comeback.bank.Move;
import comeback.problem.Problem;
import comeback.time.Meter;
import comeback.verse.Flow;
import comeback.verse.Line;
import comeback.verse.LineGrid;
import comeback.verse.Naturalness;
import comeback.verse.SlotCosts;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans how a verse lies on the grid: where each line begins, how many syllables it may have, and for each number
/// where they may fall. As dense as the opponent and the style are, drawn by seed.
final class FlowPlanner {
    /// Where lines have little time, they may be shorter than the style's own.
    private static final int FEWEST = 7;

    /// Where the bank has too little of the style's own length, lines may be so much longer.
    private static final int LONGER = 3;

    private static final int MOST_UNEVEN = 2;
    private static final double PULL_OF_OPPONENT = 0.5;
    /// Of lines whose start and count are drawn: how much the drawn count is wanted rather than the density.
    private static final double PULL_OF_DRAWN = 0.6;

    private static final int PATTERNS = 28;
    private static final int BARS_TRIED = 60;

    private final LineGrid grid;
    private final Draw draw;
    private final int fewest;
    private final int most;
    private final int longest;
    private final double density;
    /// Nothing where lines are laid freely.
    private final Optional<Drawing> drawing;
    private final Standing standing;

    /// @param couplets of the verse
    /// @param standing lines have the counts they have, and a producer's own lead the others
    FlowPlanner(
            LineGrid grid,
            Style style,
            Naturalness naturalness,
            Cadence opponent,
            int couplets,
            Draw draw,
            Standing standing) {
        this.grid = grid;
        this.draw = draw;
        this.standing = standing;
        standing.lines().values().forEach(each -> requireRoom(each.line(), grid));
        int densest = Math.min(style.mostSyllables(), Math.max(style.fewestSyllables() + 1, grid.mostSyllables()));
        int sparsest = Math.clamp(grid.mostSyllables() - 1, FEWEST, style.fewestSyllables());
        IntSummaryStatistics counts = standing.lines().values().stream()
                .filter(each -> each.move() == Move.OWN)
                .mapToInt(each -> each.line().syllableCount())
                .filter(count -> FEWEST <= count && count <= grid.slots())
                .summaryStatistics();
        boolean leads = counts.getCount() > 0;
        this.most = leads ? Math.max(counts.getMax(), densest) : densest;
        this.longest = Math.max(most, Math.min(most + LONGER, grid.mostSyllables()));
        this.fewest = leads ? Math.min(counts.getMin(), sparsest) : sparsest;
        double middle = (fewest + most) / 2.0;
        double heard = opponent.syllablesPerLine() > 0 ? opponent.syllablesPerLine() : middle;
        this.density = leads ? counts.getAverage() : middle + PULL_OF_OPPONENT * (heard - middle);
        this.drawing = isKnown(grid) ? Optional.of(drawing(naturalness, style, 2 * couplets)) : Optional.empty();
    }

    /// Whether there are figures for such lines.
    private static boolean isKnown(LineGrid grid) {
        return grid.barsPerLine() == 1 && grid.timeline().meter().equals(Meter.FOUR_FOUR) && !grid.isTriplets();
    }

    /// What lines are drawn by, and where they start.
    private record Drawing(OnsetOdds odds, SlotCosts costs, LineStarts starts, double rests) {}

    private Drawing drawing(Naturalness naturalness, Style style, int lines) {
        Flow flow = style.flow();
        OnsetOdds free = new OnsetOdds(naturalness, flow, grid.slotSeconds());
        Random chance = new Random(draw.movedBy("flow").seed());
        OnsetOdds odds = free.keeping(ownBar(free), style.phrasing().kept());
        LineStarts starts = LineStarts.draw(odds, naturalness.slots(), lines, fewest, most, chance);
        return new Drawing(
                odds, new SlotCosts(naturalness, flow), starts, style.phrasing().rests());
    }

    /// The bar that the others keep more or less of: of about as many syllables as the lines are to have.
    private boolean[] ownBar(OnsetOdds odds) {
        Random chance = new Random(draw.movedBy("own bar").seed());
        boolean[] bar = odds.bar(chance);
        for (int tried = 0; tried < BARS_TRIED && !isFilled(bar); tried++) {
            bar = odds.bar(chance);
        }
        return bar;
    }

    private boolean isFilled(boolean[] bar) {
        int count = OnsetOdds.count(bar);
        return fewest <= count && count <= most;
    }

    private static void requireRoom(Line line, LineGrid grid) {
        if (line.syllableCount() > grid.slots()) {
            throw new Problem("The line \"%s\" has %d syllables, more than the %d places that it has: cut it in two."
                    .formatted(line.text(), line.syllableCount(), grid.slots()));
        }
    }

    /// Pairs of counts, the most wanted first: equal or nearly equal lines; where a line stands, with its count.
    List<FlowCandidate> candidates(int couplet, LineOrder order) {
        return standing.couplet(couplet).isEmpty()
                ? even(fewest, most)
                        .map(flow -> new Wish(flow, cost(flow, couplet, order)))
                        .sorted(Comparator.comparingDouble(Wish::cost))
                        .map(Wish::flow)
                        .toList()
                : beside(couplet, order, fewest, most);
    }

    private record Wish(FlowCandidate flow, double cost) {}

    /// Pairs of which a line is longer than the style has them, the most wanted first.
    List<FlowCandidate> spare(int couplet, LineOrder order) {
        Map<Integer, StandingLine> stands = standing.couplet(couplet);
        if (stands.size() == 2) {
            return List.of();
        }
        return stands.isEmpty()
                ? even(most - 1, longest)
                        .filter(flow -> flow.longer() > most)
                        .sorted(Comparator.comparingInt(FlowCandidate::longer))
                        .toList()
                : beside(couplet, order, most + 1, longest);
    }

    private List<FlowCandidate> beside(int couplet, LineOrder order, int from, int to) {
        Map<Integer, StandingLine> stands = standing.couplet(couplet);
        StandingLine first = stands.get(0);
        StandingLine second = stands.get(1);
        if (first != null && second != null) {
            return List.of(new FlowCandidate(
                    first.line().syllableCount(), second.line().syllableCount()));
        }
        return IntStream.rangeClosed(from, to)
                .mapToObj(count -> first == null
                        ? new FlowCandidate(
                                count, Objects.requireNonNull(second).line().syllableCount())
                        : new FlowCandidate(first.line().syllableCount(), count))
                .sorted(Comparator.comparingDouble(
                        flow -> cost(flow, couplet, order) + Math.abs(flow.first() - flow.second())))
                .toList();
    }

    /// Pairs of counts that are equal or nearly so.
    private static Stream<FlowCandidate> even(int least, int most) {
        return IntStream.rangeClosed(least, most)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(
                                Math.max(least, first - MOST_UNEVEN), Math.min(most, first + MOST_UNEVEN))
                        .mapToObj(second -> new FlowCandidate(first, second)));
    }

    private double cost(FlowCandidate flow, int couplet, LineOrder order) {
        double drawn = draw.uniform("flow " + couplet + " " + flow);
        double distance = Math.abs((flow.first() + flow.second()) / 2.0 - density);
        if (drawing.isEmpty()) {
            return distance + 0.3 * Math.abs(flow.first() - flow.second()) + drawn;
        }
        List<Integer> counts = drawing.get().starts().counts();
        double off = Math.abs(flow.first() - counts.get(order.line(couplet, 0)))
                + Math.abs(flow.second() - counts.get(order.line(couplet, 1)));
        return (1 - PULL_OF_DRAWN) * distance + PULL_OF_DRAWN * off + drawn;
    }

    /// Where the two lines of a couplet may lie.
    List<LinePlan> lines(int couplet, LineOrder order) {
        return List.of(line(order.line(couplet, 0)), line(order.line(couplet, 1)));
    }

    private LinePlan line(int index) {
        if (drawing.isEmpty()) {
            return LinePlan.FREE;
        }
        OnsetOdds odds = drawing.get().odds();
        double rests = drawing.get().rests();
        List<Integer> slots = drawing.get().starts().slots();
        int next = slots.get(index + 1) + grid.slots();
        PatternDraw usual = new PatternDraw(odds, slots.get(index), next, most, rests);
        return LinePlan.drawn(fewest, longest, count -> {
            PatternDraw patterns =
                    count <= most ? usual : new PatternDraw(odds, slots.get(index), next, longest, rests);
            Random chance =
                    new Random(draw.movedBy("pattern " + index + " " + count).seed());
            return patterns.patterns(count, PATTERNS, drawing.get().costs(), chance);
        });
    }
}
