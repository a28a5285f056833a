package comeback.write;

import comeback.bank.BattleMemory;
import comeback.bank.Bindings;
import comeback.bank.Template;
import comeback.plan.CoupletPlan;
import comeback.plan.FlowCandidate;
import comeback.plan.Idea;
import comeback.plan.VersePlan;
import comeback.verse.InternalRhymes;
import comeback.verse.Line;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.RhymeTails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words an idea: endings of its family, fillers until both lines have exactly the syllables of one of the plan's
/// flows, and of all wordings those that sit best on the grid.
final class Drafting {
    /// For each flow that was wanted more; beside a line that stands, its length counts for more.
    private static final double UNWISHED = 0.1;

    private static final double UNWISHED_BESIDE = 0.4;
    /// Of lines longer than the style has them, which are to be said only where no others can be.
    private static final double OUT_OF_STYLE = 4;

    private static final double INTERNAL_RHYME = 0.7;
    /// Of couplets whose two punches were written for each other.
    private static final double AUTHORED = 0.3;

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
    private final LineWords said;
    private final BattleMemory memory;
    private final Breadth breadth;
    private final Map<Bindings, Map<Template, Wordings>> wordings = new IdentityHashMap<>();
    private final Map<String, Part> values = new HashMap<>();
    private final EndingChoice endings;

    Drafting(VersePlan plan, Composer composer, BattleMemory memory, Breadth breadth) {
        this.breadth = breadth;
        this.plan = plan;
        this.composer = composer;
        this.said = new LineWords(composer, new Laying(plan.grid(), plan.style().flow()), plan.unwanted());
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
        return drafts(idea, couplet, new Wished(couplet.flows(), 0, unwished(couplet)));
    }

    /// The best wordings in which a line is longer than the style has them.
    List<Draft> longer(Idea idea, CoupletPlan couplet) {
        double behind = OUT_OF_STYLE + couplet.flows().size() * unwished(couplet);
        return drafts(idea, couplet, new Wished(couplet.spare(), behind, unwished(couplet)));
    }

    /// @param flows that are tried, the most wanted first
    /// @param behind what the first costs
    /// @param each what it costs for each that is wanted more
    private record Wished(List<FlowCandidate> flows, double behind, double each) {
        double cost(int wish) {
            return behind + each * wish;
        }
    }

    private static double unwished(CoupletPlan couplet) {
        return couplet.standing().isEmpty() ? UNWISHED : UNWISHED_BESIDE;
    }

    private List<Draft> drafts(Idea idea, CoupletPlan couplet, Wished wished) {
        Wordings firsts = wordings(0, idea, couplet);
        Wordings seconds = wordings(1, idea, couplet);
        List<Worded> worded = new ArrayList<>();
        for (EndingChoice.Chosen chosen : endings.of(idea.family())) {
            int rhyming = chosen.pair().rhyme().syllables();
            EndedLine first = said.line(0, firsts, chosen.pair().first(), chosen.first(), couplet, rhyming);
            EndedLine second = said.line(1, seconds, chosen.pair().second(), chosen.second(), couplet, rhyming);
            Worded words = worded(idea, chosen, first, second, wished);
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

    /// None of a line that stands.
    private Wordings wordings(int place, Idea idea, CoupletPlan couplet) {
        if (couplet.standing().containsKey(place)) {
            return Wordings.NONE;
        }
        return wordings.computeIfAbsent(idea.bindings(), unseen -> new IdentityHashMap<>())
                .computeIfAbsent(
                        idea.couplet().lines().get(place),
                        line -> Wordings.of(composer.wordings(line, idea.bindings(), values)));
    }

    /// In the flow that is wanted most of those that both lines can be worded in; null where there is none.
    private @Nullable Worded worded(
            Idea idea, EndingChoice.Chosen chosen, EndedLine first, EndedLine second, Wished wished) {
        for (int wish = 0; wish < wished.flows().size(); wish++) {
            FlowCandidate flow = wished.flows().get(wish);
            if (first.mayHave(flow.first()) && second.mayHave(flow.second())) {
                EndedLine.Scored one = first.of(flow.first());
                EndedLine.Scored two = one == null ? null : second.of(flow.second());
                if (one != null && two != null) {
                    double cost = one.cost() + two.cost() + wished.cost(wish);
                    double authored = idea.couplet().isAuthored() ? AUTHORED : 0;
                    double worth = idea.worth() + authored + chosen.worth() - 0.8 * cost + within(one, two);
                    return new Worded(chosen, one, two, worth);
                }
            }
        }
        return null;
    }

    /// What rhymes within the lines are worth.
    private double within(EndedLine.Scored first, EndedLine.Scored second) {
        double internals = plan.style().internals();
        return internals <= 0
                ? 0
                : INTERNAL_RHYME
                        * internals
                        * (InternalRhymes.count(first.line().get())
                                + InternalRhymes.count(second.line().get()));
    }

    /// A pair of endings with the best words before each.
    private record Worded(EndingChoice.Chosen chosen, EndedLine.Scored first, EndedLine.Scored second, double worth) {
        static final Comparator<Worded> BEST_FIRST = (one, other) -> Double.compare(other.worth, one.worth);

        Draft draft(Idea idea) {
            Line one = first.line().get();
            Line two = second.line().get();
            Rhyme rhyme = RhymeLaw.between(RhymeTails.of(one), RhymeTails.of(two))
                    .orElse(chosen.pair().rhyme());
            return new Draft(idea, chosen.pair(), one, two, List.of(first.slots(), second.slots()), rhyme, worth);
        }
    }
}
