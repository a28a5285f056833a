package comeback.write;

import comeback.bank.BattleMemory;
import comeback.bank.Bindings;
import comeback.bank.Draw;
import comeback.bank.Ending;
import comeback.bank.EndingPair;
import comeback.bank.Family;
import comeback.bank.Template;
import comeback.plan.CoupletPlan;
import comeback.plan.FlowCandidate;
import comeback.plan.Idea;
import comeback.plan.LinePlan;
import comeback.plan.StandingLine;
import comeback.plan.VersePlan;
import comeback.verse.Line;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.VerseSyllable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words an idea: endings of its family, fillers until both lines have exactly the syllables of one of the plan's
/// flows, and of all wordings those that sit best on the grid.
final class Drafting {
    /// Of lines that are laid freely.
    private static final double WORST_FIT = 1.15;
    /// For each flow that was wanted more; beside a line that stands, its length counts for more.
    private static final double UNWISHED = 0.1;

    private static final double UNWISHED_BESIDE = 0.4;
    private static final double ENDING_SPREAD = 0.5;
    /// What a perfect rhyme is worth, against a slant one that is worth its score of it.
    private static final double TRUE_RHYME = 2;

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
    private final Draw draw;
    private final Breadth breadth;
    private final Map<String, Double> drawnEndings = new HashMap<>();
    private final Map<Bindings, Map<Template, List<Composer.Wording>>> wordings = new IdentityHashMap<>();
    private final Map<Family, List<Weighed>> pairs = new IdentityHashMap<>();

    Drafting(VersePlan plan, Composer composer, BattleMemory memory, Breadth breadth) {
        this.breadth = breadth;
        this.plan = plan;
        this.composer = composer;
        this.laying = new Laying(plan.grid(), plan.style().flow());
        this.memory = memory;
        this.draw = plan.draw();
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
        List<Composer.Wording> first = couplet.standing().containsKey(0)
                ? List.of()
                : wordings(idea.couplet().first(), idea);
        List<Composer.Wording> second = couplet.standing().containsKey(1)
                ? List.of()
                : wordings(idea.couplet().second(), idea);
        return pairs.computeIfAbsent(idea.family(), this::bestPairs).stream()
                .flatMap(weighed -> draft(idea, weighed, first, second, couplet).stream())
                .sorted(Comparator.comparingDouble(Draft::worth).reversed())
                .limit(breadth.drafts())
                .toList();
    }

    private List<Composer.Wording> wordings(Template line, Idea idea) {
        return wordings.computeIfAbsent(idea.bindings(), unseen -> new IdentityHashMap<>())
                .computeIfAbsent(line, unseen -> composer.wordings(line, idea.bindings()));
    }

    private List<Weighed> bestPairs(Family family) {
        return family.pairs().stream()
                .map(pair -> new Weighed(pair, worth(pair)))
                .sorted(Comparator.comparingDouble(Weighed::worth).reversed())
                .limit(breadth.pairs())
                .toList();
    }

    private record Weighed(EndingPair pair, double worth) {}

    private double worth(EndingPair pair) {
        double wit = pair.sharesTheme() ? 0.8 : 0;
        double multi = 0.35 * plan.style().multis() * (Math.min(3, pair.rhyme().syllables()) - 1);
        double quality = 0.15 * (pair.first().quality() + pair.second().quality());
        double used = 0.8
                * (memory.timesRhymed(pair.first().rhymeWord())
                        + memory.timesRhymed(pair.second().rhymeWord()));
        double drawn = drawn(pair.first()) + drawn(pair.second());
        return TRUE_RHYME * pair.rhyme().score() + wit + multi + quality - used + drawn;
    }

    private double drawn(Ending ending) {
        return drawnEndings.computeIfAbsent(ending.text(), text -> ENDING_SPREAD * draw.normal("end " + text));
    }

    private Optional<Draft> draft(
            Idea idea,
            Weighed weighed,
            List<Composer.Wording> firsts,
            List<Composer.Wording> seconds,
            CoupletPlan couplet) {
        EndingPair pair = weighed.pair();
        int rhyming = pair.rhyme().syllables();
        Map<Integer, Optional<Scored>> first = new HashMap<>();
        Map<Integer, Optional<Scored>> second = new HashMap<>();
        for (int wish = 0; wish < couplet.flows().size(); wish++) {
            FlowCandidate flow = couplet.flows().get(wish);
            Optional<Scored> one = first.computeIfAbsent(
                    flow.first(), count -> place(0, firsts, count, pair.first(), couplet, rhyming));
            Optional<Scored> two = second.computeIfAbsent(
                    flow.second(), count -> place(1, seconds, count, pair.second(), couplet, rhyming));
            if (one.isPresent() && two.isPresent()) {
                double unwished = couplet.standing().isEmpty() ? UNWISHED : UNWISHED_BESIDE;
                return Optional.of(whole(idea, weighed, one.get(), two.get(), unwished * wish));
            }
        }
        return Optional.empty();
    }

    private static Draft whole(Idea idea, Weighed weighed, Scored first, Scored second, double unwished) {
        Rhyme rhyme = RhymeLaw.between(VerseSyllable.of(first.line()), VerseSyllable.of(second.line()))
                .orElse(weighed.pair().rhyme());
        double cost = first.cost() + second.cost() + unwished;
        return new Draft(
                idea,
                weighed.pair(),
                first.line(),
                second.line(),
                List.of(first.slots(), second.slots()),
                rhyme,
                idea.worth() + weighed.worth() - 0.8 * cost);
    }

    private record Scored(Line line, List<Integer> slots, double cost) {}

    /// A line that stands, as it is; else the best wording.
    private Optional<Scored> place(
            int place,
            List<Composer.Wording> wordings,
            int syllables,
            Ending ending,
            CoupletPlan couplet,
            int rhyming) {
        StandingLine standing = couplet.standing().get(place);
        LinePlan lines = couplet.lines().get(place);
        return standing == null
                ? best(wordings, syllables, ending, lines, rhyming)
                : Optional.of(new Scored(standing.line(), slots(standing, lines, rhyming), 0));
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
            List<Composer.Wording> wordings, int syllables, Ending ending, LinePlan place, int rhyming) {
        int wanted = syllables - ending.line().syllableCount();
        Optional<Scored> best = Optional.empty();
        for (Composer.Wording wording : wordings) {
            if (wording.syllables() == wanted) {
                Line line = composer.line(wording, ending.line());
                Optional<Scored> scored =
                        line.syllableCount() == syllables && !plan.unwanted().contains(line.text())
                                ? scored(line, ending, place, rhyming)
                                : Optional.empty();
                if (scored.isPresent()
                        && (best.isEmpty() || scored.get().cost() < best.get().cost())) {
                    best = scored;
                }
            }
        }
        return best;
    }

    private Optional<Scored> scored(Line line, Ending ending, LinePlan place, int rhyming) {
        return laying.lay(line, place, rhyming)
                .filter(laid -> !place.isFree() || laid.cost() <= WORST_FIT)
                .map(laid -> new Scored(line, laid.slots(), laid.cost() + 0.1 * (5 - ending.quality())));
    }
}
