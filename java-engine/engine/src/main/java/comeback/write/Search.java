package comeback.write;

import comeback.bank.BattleMemory;
import comeback.plan.VersePlan;
import comeback.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// The search for a plan's words. Effort counts in steps, each of which words one idea, never in time: as many steps
/// find the same verse on a busy machine as on a quiet one. A whole verse can be had at any moment, and more steps make
/// it better. For one thread.
public final class Search {
    private final VersePlan plan;
    private final Composer composer;
    private final BiFunction<VersePlan, List<Draft>, Lyric> placing;
    private final List<CoupletSearch> couplets;
    private int steps;
    private int turn;
    /// How many times what is usually enough every couplet is to have now.
    private int times = 1;

    Search(VersePlan plan, Composer composer, BattleMemory memory, BiFunction<VersePlan, List<Draft>, Lyric> placing) {
        this.plan = plan;
        this.composer = composer;
        this.placing = placing;
        Drafting drafting = new Drafting(plan, composer, memory, Drafting.Breadth.USUAL);
        boolean wantsAnchors = plan.leastAnchored() > 0;
        this.couplets = plan.couplets().stream()
                .map(couplet -> new CoupletSearch(drafting, couplet, wantsAnchors))
                .toList();
    }

    /// How many steps were taken.
    public int steps() {
        return steps;
    }

    /// Goes on until `wanted` steps were taken since the beginning, or nothing is left to try.
    public Search to(int wanted) {
        while (steps < wanted && step(Integer.MAX_VALUE)) {}
        return this;
    }

    /// Goes on until there is enough to choose from.
    ///
    /// @param times how many times as much as usual, from 1
    public Search toEnough(int times) {
        while (step(times)) {}
        return this;
    }

    /// Goes on until the first couplet has words, the soonest that something can be said.
    public Search toFirstCouplet() {
        while (!couplets.getFirst().hasDraft() && step(Integer.MAX_VALUE)) {}
        return this;
    }

    /// The first couplet alone, as well as it was worded by now; no line where it has no words yet.
    public List<LyricLine> firstCouplet() {
        return couplets.getFirst().drafts().stream()
                .findFirst()
                .map(best -> placing.apply(plan, List.of(best.draft())).lines())
                .orElse(List.of());
    }

    /// The best verse found by now; where none is whole yet, the search goes on until one is. The plan's least
    /// numbers of anchored couplets and multis are kept whenever they can be, and nothing that the memory holds is
    /// said again while there is something else.
    ///
    /// @throws Problem when the bank has nothing to say that the plan allows
    public Lyric best() {
        Beam.Best best = whole().or(this::forgetful).orElseThrow(this::nothingToSay);
        return placing.apply(plan, best.drafts());
    }

    /// How good the best verse found by now is: no unit, comparable within one plan, its least numbers apart.
    /// The search goes on until a verse is whole.
    ///
    /// @throws Problem when the bank has nothing to say that the plan allows
    public double worth() {
        return whole().or(this::forgetful).orElseThrow(this::nothingToSay).worth();
    }

    private Optional<Beam.Best> whole() {
        Optional<Beam.Best> verse = verse();
        while (verse.isEmpty() && step(Integer.MAX_VALUE)) {
            verse = verse();
        }
        return verse;
    }

    /// The best verse as if nothing had been said before.
    private Optional<Beam.Best> forgetful() {
        return new Search(plan, composer, BattleMemory.EMPTY, placing)
                .toEnough(1)
                .verse();
    }

    private Problem nothingToSay() {
        for (CoupletSearch couplet : couplets) {
            Optional<String> lonely = couplet.lonely();
            if (lonely.isPresent()) {
                return new Problem(
                        "The bank has no line that rhymes with \"%s\" and fits beside it: end it on another word, or write its partner too."
                                .formatted(lonely.get()));
            }
        }
        return new Problem(
                "The bank has no %d couplets that fit this style, tempo and meter: allow lines of more or fewer syllables in the style '%s'."
                        .formatted(couplets.size(), plan.style().name()));
    }

    /// As many anchored couplets as the plan asks for, or as near to that as can be.
    private Optional<Beam.Best> verse() {
        if (!couplets.stream().allMatch(CoupletSearch::hasDraft)) {
            return Optional.empty();
        }
        double chains = plan.style().chains();
        List<List<Traits>> choices =
                couplets.stream().map(couplet -> Beam.varied(couplet.drafts())).toList();
        return IntStream.rangeClosed(0, plan.leastAnchored())
                .mapToObj(fewer -> new Beam(plan.leastAnchored() - fewer, plan.leastMultis(), chains).best(choices))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> new Beam(0, 0, chains).best(choices));
    }

    /// Words one more idea: of the first couplet that has no words yet, else of each couplet in turn that has not
    /// enough.
    ///
    /// @param most times what is usually enough
    /// @return false when nothing was left to do
    private boolean step(int most) {
        while (times <= most) {
            for (int tried = 0; tried < couplets.size(); tried++) {
                if (next().step(times)) {
                    steps++;
                    return true;
                }
            }
            if (couplets.stream().allMatch(CoupletSearch::isExhausted)) {
                return false;
            }
            times++;
        }
        return false;
    }

    private CoupletSearch next() {
        return couplets.stream()
                .filter(couplet -> !couplet.hasDraft() && !couplet.isExhausted())
                .findFirst()
                .orElseGet(() -> couplets.get(turn++ % couplets.size()));
    }
}
