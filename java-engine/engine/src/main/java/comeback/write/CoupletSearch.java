package comeback.write;

import comeback.plan.CoupletPlan;
import comeback.plan.Idea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Words the ideas of one couplet in their order, one a step, until there is enough to choose from. Where that leaves
/// too
/// few, they are worded in longer lines than the style's own, then items used before are taken up again, and lines that
/// were said at last. For one thread.
final class CoupletSearch {
    private static final int ENOUGH = 32;
    /// With fewer than these, the search goes on where it would rather not.
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
    private Stage stage = Stage.FRESH;
    private int next;

    /// Which ideas are worded: those not used before, the same in longer lines, those that were used.
    private enum Stage {
        FRESH,
        LONGER,
        USED
    }

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
        while (next == ideas().size() && isTooLittle()) {
            stage = stage == Stage.FRESH ? Stage.LONGER : Stage.USED;
            next = 0;
        }
        Heap heap = stage == Stage.USED ? again : found;
        if (next == ideas().size() || heap.isEnough(wantsAnchors, times)) {
            return false;
        }
        Idea idea = ideas().get(next++);
        (stage == Stage.LONGER ? drafting.longer(idea, couplet) : drafting.drafts(idea, couplet)).forEach(heap::add);
        return true;
    }

    private List<Idea> ideas() {
        return switch (stage) {
            case FRESH -> fresh;
            case LONGER -> couplet.spare().isEmpty() ? List.of() : fresh;
            case USED -> used;
        };
    }

    private boolean isTooLittle() {
        return stage != Stage.USED && found.drafts.size() < FEW;
    }

    boolean isExhausted() {
        return next == ideas().size() && !isTooLittle();
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
        if (stage == Stage.USED) {
            again.drafts.stream().filter(draft -> !drafting.isSaid(draft)).forEach(drafts::add);
            if (drafts.isEmpty()) {
                drafts.addAll(again.drafts);
            }
        }
        drafts.sort(Comparator.comparingDouble(Draft::worth).reversed());
        return drafts.stream().map(draft -> Traits.of(draft, couplet)).toList();
    }
}
