package comeback.write;

import comeback.plan.CoupletPlan;
import comeback.plan.Idea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Words the ideas of one couplet in their order, one a step, until there is enough to choose from. Items used before
/// are taken up again when there are too few others, and lines that were said at last. For one thread.
final class CoupletSearch {
    private static final int ENOUGH = 32;
    /// With fewer than these, what was used before is taken up again.
    private static final int FEW = 8;
    private static final int ENOUGH_MULTIS = 10;
    private static final int ENOUGH_ANCHORED = 10;

    private final Drafting drafting;
    private final CoupletPlan couplet;
    private final boolean wantsAnchors;
    private final List<Idea> fresh = new ArrayList<>();
    private final List<Idea> used = new ArrayList<>();
    private final Heap found = new Heap();
    private final Heap again = new Heap();
    private int next;
    private boolean takesUpUsed;

    /// @param wantsAnchors whether the verse is to take up what the opponent said
    CoupletSearch(Drafting drafting, CoupletPlan couplet, boolean wantsAnchors) {
        this.drafting = drafting;
        this.couplet = couplet;
        this.wantsAnchors = wantsAnchors;
        couplet.ideas().forEach(idea -> (drafting.isUsed(idea) ? used : fresh).add(idea));
    }

    /// Drafts, and how many of them are of what the verse must have.
    private static final class Heap {
        final List<Draft> drafts = new ArrayList<>();
        int multis;
        int anchored;

        void add(Draft draft) {
            drafts.add(draft);
            multis += draft.rhyme().isMulti() ? 1 : 0;
            anchored += draft.idea().isAnchored() ? 1 : 0;
        }

        boolean isEnough(boolean wantsAnchors, int times) {
            return drafts.size() >= times * ENOUGH
                    && multis >= times * ENOUGH_MULTIS
                    && (anchored >= times * ENOUGH_ANCHORED || !wantsAnchors);
        }
    }

    /// Words the next idea.
    ///
    /// @param times how many times what is usually enough is wanted
    /// @return false when nothing was left to do
    boolean step(int times) {
        if (!takesUpUsed && next == fresh.size() && found.drafts.size() < FEW) {
            takesUpUsed = true;
            next = 0;
        }
        List<Idea> ideas = takesUpUsed ? used : fresh;
        Heap heap = takesUpUsed ? again : found;
        if (next == ideas.size() || heap.isEnough(wantsAnchors, times)) {
            return false;
        }
        drafting.drafts(ideas.get(next++), couplet).forEach(heap::add);
        return true;
    }

    boolean isExhausted() {
        boolean needsUsed = found.drafts.size() < FEW && !used.isEmpty();
        return takesUpUsed ? next == used.size() : next == fresh.size() && !needsUsed;
    }

    /// The line that stands and has found no other to stand beside it.
    Optional<String> lonely() {
        return hasDraft()
                ? Optional.empty()
                : couplet.standing().values().stream()
                        .map(standing -> standing.line().text())
                        .findFirst();
    }

    boolean hasDraft() {
        return !found.drafts.isEmpty() || !again.drafts.isEmpty();
    }

    /// What was found so far, the best first.
    List<Traits> drafts() {
        List<Draft> drafts = new ArrayList<>(found.drafts);
        if (takesUpUsed) {
            again.drafts.stream().filter(draft -> !drafting.isSaid(draft)).forEach(drafts::add);
            if (drafts.isEmpty()) {
                drafts.addAll(again.drafts);
            }
        }
        drafts.sort(Comparator.comparingDouble(Draft::worth).reversed());
        return drafts.stream().map(draft -> Traits.of(draft, couplet)).toList();
    }
}
