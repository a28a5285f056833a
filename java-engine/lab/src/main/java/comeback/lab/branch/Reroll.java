package comeback.lab.branch;

import comeback.plan.CoupletPlan;
import comeback.plan.Idea;
import comeback.plan.VersePlan;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much of a verse stays when it is written again: from a new seed for everything to a new draw for the
/// words alone.
public enum Reroll {
    /// everything is drawn anew
    SEED,
    /// the plan stays, with its ideas in their order; endings are drawn anew, and with them which ideas come
    /// of it
    PLAN,
    /// every couplet keeps its frame and facts
    FRAMES,
    /// every couplet keeps its rhyme family too
    RHYMES;

    /// The plan for another verse.
    ///
    /// @param plan of `lyric`
    /// @param time which of the verses written again, from 0
    VersePlan plan(VersePlan plan, Lyric lyric, int time) {
        List<CoupletPlan> couplets = new ArrayList<>();
        for (int k = 0; k < plan.couplets().size(); k++) {
            couplets.add(kept(plan, k, WriterChoice.couplet(plan, lyric, k)));
        }
        return new VersePlan(
                plan.request(),
                plan.grid(),
                plan.style(),
                plan.draw().movedBy("again " + time),
                plan.facts(),
                plan.order(),
                couplets,
                plan.unwanted(),
                plan.leastAnchored(),
                plan.leastMultis());
    }

    private CoupletPlan kept(VersePlan plan, int k, List<LyricLine> lines) {
        CoupletPlan couplet = plan.couplets().get(k);
        Optional<Idea> made = WriterChoice.idea(plan, k, lines);
        if (this == SEED || this == PLAN || made.isEmpty()) {
            return couplet;
        }
        Idea idea = made.get();
        List<Idea> ideas = couplet.ideas().stream()
                .filter(each -> each.couplet().id().equals(idea.couplet().id())
                        && each.bindings().equals(idea.bindings()))
                .filter(each -> this == FRAMES
                        || each.family().name().equals(idea.family().name()))
                .toList();
        return new CoupletPlan(couplet.flows(), couplet.spare(), couplet.lines(), ideas, couplet.standing());
    }
}
