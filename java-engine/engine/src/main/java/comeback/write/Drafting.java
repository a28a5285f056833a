package comeback.write;

import comeback.bank.BattleMemory;
import comeback.bank.Draw;
import comeback.bank.Ending;
import comeback.bank.EndingPair;
import comeback.bank.Pairings;
import comeback.plan.CoupletPlan;
import comeback.plan.FlowCandidate;
import comeback.plan.Idea;
import comeback.plan.VersePlan;
import comeback.verse.Line;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Words an idea: endings of its family, fillers until both lines have exactly the syllables of one of the plan's
/// flows, and of all wordings those that sit best on the grid.
final class Drafting {
    private static final int PAIRS_AN_IDEA = 8;
    private static final int DRAFTS_AN_IDEA = 2;
    private static final int EARLIEST_SLOT = -2;
    private static final double WORST_FIT = 1.15;

    private final VersePlan plan;
    private final Pairings pairings;
    private final Composer composer;
    private final StressFit fit;
    private final BattleMemory memory;
    private final Draw draw;

    Drafting(VersePlan plan, Pairings pairings, Composer composer, BattleMemory memory) {
        this.plan = plan;
        this.pairings = pairings;
        this.composer = composer;
        this.fit = new StressFit(plan.grid(), plan.style().flow());
        this.memory = memory;
        this.draw = new Draw(plan.request().seed());
    }

    /// The drafts of a couplet, the best first.
    List<Draft> drafts(CoupletPlan couplet) {
        List<Draft> drafts = new ArrayList<>();
        for (Idea idea : couplet.ideas()) {
            drafts.addAll(drafts(idea, couplet));
        }
        drafts.sort(Comparator.comparingDouble(Draft::worth).reversed());
        return drafts;
    }

    private List<Draft> drafts(Idea idea, CoupletPlan couplet) {
        return pairings.of(idea.couplet(), idea.bindings()).stream()
                .filter(pair -> pair.family().equals(idea.family()))
                .sorted(Comparator.comparingDouble(this::worth).reversed())
                .limit(PAIRS_AN_IDEA)
                .flatMap(pair -> draft(idea, pair, couplet).stream())
                .sorted(Comparator.comparingDouble(Draft::worth).reversed())
                .limit(DRAFTS_AN_IDEA)
                .toList();
    }

    private double worth(EndingPair pair) {
        double wit = pair.sharesTheme() ? 0.8 : 0;
        double multi = 0.35 * plan.style().multis() * (Math.min(3, pair.rhyme().syllables()) - 1);
        double quality = 0.15 * (pair.first().quality() + pair.second().quality());
        double used = 0.8
                * (memory.timesRhymed(pair.first().rhymeWord())
                        + memory.timesRhymed(pair.second().rhymeWord()));
        double drawn = 0.5
                * (draw.normal("end " + pair.first().text())
                        + draw.normal("end " + pair.second().text()));
        return pair.rhyme().score() + wit + multi + quality - used + drawn;
    }

    private Optional<Draft> draft(Idea idea, EndingPair pair, CoupletPlan couplet) {
        List<Line> firsts = composer.lines(
                idea.couplet().first(), idea.bindings(), pair.first().text());
        List<Line> seconds = composer.lines(
                idea.couplet().second(), idea.bindings(), pair.second().text());
        for (FlowCandidate flow : couplet.flows()) {
            Optional<Scored> first = best(firsts, flow.first(), pair.first());
            Optional<Scored> second = best(seconds, flow.second(), pair.second());
            if (first.isPresent() && second.isPresent()) {
                double cost = first.get().cost()
                        + second.get().cost()
                        + 0.1 * couplet.flows().indexOf(flow);
                return whole(idea, pair, first.get().line(), second.get().line(), cost);
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> whole(Idea idea, EndingPair pair, Line first, Line second, double cost) {
        Rhyme rhyme = RhymeLaw.between(VerseSyllable.of(first), VerseSyllable.of(second))
                .orElse(pair.rhyme());
        double worth = idea.worth() + worth(pair) - 0.8 * cost;
        return Optional.of(new Draft(idea, pair, first, second, rhyme, worth));
    }

    private record Scored(Line line, double cost) {}

    private Optional<Scored> best(List<Line> lines, int syllables, Ending ending) {
        return lines.stream()
                .filter(line -> line.syllableCount() == syllables)
                .flatMap(line -> scored(line, ending).stream())
                .min(Comparator.comparingDouble(Scored::cost));
    }

    private Optional<Scored> scored(Line line, Ending ending) {
        List<VerseSyllable> syllables = VerseSyllable.of(line);
        return fit.fit(syllables, EARLIEST_SLOT, RhymePlace.of(syllables))
                .filter(found -> found.cost() <= WORST_FIT)
                .map(found -> new Scored(line, found.cost() + 0.1 * (5 - ending.quality())));
    }
}
