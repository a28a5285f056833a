package comeback.write;

import comeback.bank.BattleMemory;
import comeback.bank.Bindings;
import comeback.bank.Ending;
import comeback.bank.EndingPair;
import comeback.bank.Template;
import comeback.plan.CoupletPlan;
import comeback.plan.FlowCandidate;
import comeback.plan.Idea;
import comeback.plan.LinePlan;
import comeback.plan.StandingLine;
import comeback.plan.VersePlan;
import comeback.verse.InternalRhymes;
import comeback.verse.Line;
import comeback.verse.LineRhythm;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.RhymeTails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Words an idea: endings of its family, fillers until both lines have exactly the syllables of one of the plan's
/// flows, and of all wordings those that sit best on the grid.
final class Drafting {
    /// Of lines that are laid freely.
    private static final double WORST_FIT = 1.15;
    /// For each flow that was wanted more; beside a line that stands, its length counts for more.
    private static final double UNWISHED = 0.1;

    private static final double UNWISHED_BESIDE = 0.4;
    private static final double INTERNAL_RHYME = 0.7;

    /// How many ways of wording an idea are looked at, and kept.
    ///
    /// @param pairs of endings
    /// @param drafts that come of them
    record Breadth(int pairs, int drafts) {
        static final Breadth USUAL = new Breadth(4, 2);
        static final Breadth WHOLE = new Breadth(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private final VersePlan plan;
    private final Composer composer;
    private final Laying laying;
    private final BattleMemory memory;
    private final Breadth breadth;
    private final Map<Bindings, Map<Template, List<Wording>>> wordings = new IdentityHashMap<>();
    private final EndingChoice endings;

    Drafting(VersePlan plan, Composer composer, BattleMemory memory, Breadth breadth) {
        this.breadth = breadth;
        this.plan = plan;
        this.composer = composer;
        this.laying = new Laying(plan.grid(), plan.style().flow());
        this.memory = memory;
        this.endings = new EndingChoice(plan, memory, breadth.pairs());
    }

    /// Whether its item was used before.
    boolean isUsed(Idea idea) {
        String group = idea.couplet().group();
        return memory.timesUsed(group.isEmpty() ? idea.couplet().id() : group) > 0;
    }

    /// Whether its item closed lines on these words before.
    boolean isSaid(Draft draft) {
        return memory.timesRhymed(draft.endings().first().rhymeWord()) > 0
                || memory.timesRhymed(draft.endings().second().rhymeWord()) > 0;
    }

    /// The best wordings of one idea, the best first; none where no words of the bank lie well.
    List<Draft> drafts(Idea idea, CoupletPlan couplet) {
        return drafts(idea, couplet, new Wished(couplet.flows(), 0));
    }

    /// The best wordings in which a line is longer than the style has them.
    List<Draft> longer(Idea idea, CoupletPlan couplet) {
        return drafts(idea, couplet, new Wished(couplet.spare(), couplet.flows().size()));
    }

    /// @param flows that are tried, the most wanted first
    /// @param behind how many are wanted more
    private record Wished(List<FlowCandidate> flows, int behind) {}

    private List<Draft> drafts(Idea idea, CoupletPlan couplet, Wished wished) {
        List<Wording> first = couplet.standing().containsKey(0)
                ? List.of()
                : wordings(idea.couplet().first(), idea);
        List<Wording> second = couplet.standing().containsKey(1)
                ? List.of()
                : wordings(idea.couplet().second(), idea);
        List<Worded> worded = new ArrayList<>();
        for (EndingChoice.Chosen pair : endings.of(idea.family())) {
            Worded words = worded(idea, pair, first, second, couplet, wished);
            if (words != null) {
                worded.add(words);
            }
        }
        worded.sort(Worded.BEST_FIRST);
        return worded.stream()
                .limit(breadth.drafts())
                .map(words -> words.draft(idea))
                .toList();
    }

    private List<Wording> wordings(Template line, Idea idea) {
        return wordings.computeIfAbsent(idea.bindings(), unseen -> new IdentityHashMap<>())
                .computeIfAbsent(line, unseen -> composer.wordings(line, idea.bindings()));
    }

    private @Nullable Worded worded(
            Idea idea,
            EndingChoice.Chosen chosen,
            List<Wording> firsts,
            List<Wording> seconds,
            CoupletPlan couplet,
            Wished wished) {
        EndingPair pair = chosen.pair();
        int rhyming = pair.rhyme().syllables();
        double unwished = couplet.standing().isEmpty() ? UNWISHED : UNWISHED_BESIDE;
        Map<Integer, Optional<Scored>> first = new HashMap<>();
        Map<Integer, Optional<Scored>> second = new HashMap<>();
        for (int wish = 0; wish < wished.flows().size(); wish++) {
            FlowCandidate flow = wished.flows().get(wish);
            Optional<Scored> one = first.computeIfAbsent(
                    flow.first(), count -> place(0, firsts, count, pair.first(), chosen.first(), couplet, rhyming));
            Optional<Scored> two = one.isEmpty()
                    ? one
                    : second.computeIfAbsent(
                            flow.second(),
                            count -> place(1, seconds, count, pair.second(), chosen.second(), couplet, rhyming));
            if (one.isPresent() && two.isPresent()) {
                double cost = one.get().cost() + two.get().cost() + unwished * (wished.behind() + wish);
                double worth = idea.worth() + chosen.worth() - 0.8 * cost + within(one.get(), two.get());
                return new Worded(chosen, one.get(), two.get(), worth);
            }
        }
        return null;
    }

    /// What rhymes within the lines are worth.
    private double within(Scored first, Scored second) {
        double internals = plan.style().internals();
        return internals <= 0
                ? 0
                : INTERNAL_RHYME
                        * internals
                        * (InternalRhymes.count(first.line().get())
                                + InternalRhymes.count(second.line().get()));
    }

    /// A pair of endings with the best words before each.
    private record Worded(EndingChoice.Chosen chosen, Scored first, Scored second, double worth) {
        static final Comparator<Worded> BEST_FIRST = (one, other) -> Double.compare(other.worth, one.worth);

        Draft draft(Idea idea) {
            Line one = first.line().get();
            Line two = second.line().get();
            Rhyme rhyme = RhymeLaw.between(RhymeTails.of(one), RhymeTails.of(two))
                    .orElse(chosen.pair().rhyme());
            return new Draft(idea, chosen.pair(), one, two, List.of(first.slots(), second.slots()), rhyme, worth);
        }
    }

    /// @param line put together when it is asked for
    private record Scored(Supplier<Line> line, List<Integer> slots, double cost) {}

    /// A line that stands, as it is; else the best wording.
    private Optional<Scored> place(
            int place,
            List<Wording> wordings,
            int syllables,
            Ending ending,
            LineRhythm end,
            CoupletPlan couplet,
            int rhyming) {
        StandingLine standing = couplet.standing().get(place);
        LinePlan lines = couplet.lines().get(place);
        return standing == null
                ? best(wordings, syllables, ending, end, lines, rhyming)
                : Optional.of(new Scored(standing::line, slots(standing, lines, rhyming), 0));
    }

    /// Where it lay; none where there is no pattern for it, so that it goes where its stresses fall best.
    private List<Integer> slots(StandingLine standing, LinePlan lines, int rhyming) {
        return standing.slots().isEmpty()
                ? laying.lay(standing.line(), lines, rhyming)
                        .map(Laying.Laid::slots)
                        .orElse(List.of())
                : standing.slots();
    }

    private Optional<Scored> best(
            List<Wording> wordings, int syllables, Ending ending, LineRhythm end, LinePlan place, int rhyming) {
        Scored best = null;
        for (Wording wording : wordings) {
            if (wording.syllables() + end.count() == syllables) {
                Scored scored = scored(wording, ending, end, place, rhyming);
                if (scored != null && (best == null || scored.cost() < best.cost())) {
                    best = scored;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Null where the words do not lie well, or are not to be said.
    private @Nullable Scored scored(Wording wording, Ending ending, LineRhythm end, LinePlan place, int rhyming) {
        double dull = 0.1 * (5 - ending.quality());
        if (wording.standsAlone() && !place.isFree() && plan.unwanted().isEmpty()) {
            Laying.Laid laid = Laying.planned(wording.rhythm().then(end), place, rhyming);
            return laid == null
                    ? null
                    : new Scored(() -> composer.line(wording, ending.line()), laid.slots(), laid.cost() + dull);
        }
        Line line = composer.line(wording, ending.line());
        boolean isAsLong = line.syllableCount() == wording.syllables() + end.count();
        return !isAsLong || plan.unwanted().contains(line.text())
                ? null
                : laying.lay(line, place, rhyming)
                        .filter(laid -> !place.isFree() || laid.cost() <= WORST_FIT)
                        .map(laid -> new Scored(() -> line, laid.slots(), laid.cost() + dull))
                        .orElse(null);
    }
}
