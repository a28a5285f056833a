package comeback.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Chooses a draft for each couplet so that the verse as a whole is best: nothing comes twice, and the plan's least
/// numbers of anchored couplets and of multis are kept.
final class Beam {
    private static final int WIDTH = 48;
    private static final int DRAFTS_A_COUPLET = 40;
    private static final double CHAIN = 2;

    /// Couplets chosen so far: the last one, and those before it.
    ///
    /// @param chained whether the last one goes on with the rhyme of the one before it
    private record Verse(
            @Nullable Verse before, Traits last, int anchored, int multis, double worth, boolean chained) {}

    /// The best verse, and its worth: higher is better, no unit, comparable within one plan.
    record Best(List<Draft> drafts, double worth) {}

    private final int leastAnchored;
    private final int leastMultis;
    private final double chains;

    /// @param leastAnchored how many couplets must take up something the opponent said
    /// @param leastMultis how many must rhyme over two syllables or more
    /// @param chains how much one rhyme through two couplets is cared for; 0 not at all
    Beam(int leastAnchored, int leastMultis, double chains) {
        this.chains = chains;
        this.leastAnchored = leastAnchored;
        this.leastMultis = leastMultis;
    }

    /// The best verse, or nothing when some couplet has no draft that can stand with the others.
    ///
    /// @param choices for each couplet, the best first, as {@link #varied} has them
    Optional<Best> best(List<List<Traits>> choices) {
        List<@Nullable Verse> verses = new ArrayList<>();
        verses.add(null);
        for (int k = 0; k < choices.size(); k++) {
            verses = longer(verses, choices.get(k), choices.size() - k - 1);
        }
        Verse best = verses.isEmpty() ? null : verses.getFirst();
        return best == null ? Optional.empty() : Optional.of(new Best(drafts(best), best.worth()));
    }

    /// The best verses of one couplet more. What cannot be among them however well it goes with what is before it is
    /// passed over: nothing makes a draft better but a chain.
    private List<@Nullable Verse> longer(List<@Nullable Verse> verses, List<Traits> drafts, int left) {
        Shortlist<Verse> longer = new Shortlist<>(WIDTH);
        for (Verse verse : verses) {
            double before = verse == null ? 0 : verse.worth();
            for (Traits draft : drafts) {
                if (!longer.admits(before + draft.draft().worth() + CHAIN * chains)) {
                    break;
                }
                Verse next = extended(verse, draft);
                if (next != null && canKeep(next, left)) {
                    longer.add(next, next.worth());
                }
            }
        }
        return new ArrayList<>(longer.bestFirst());
    }

    private static List<Draft> drafts(@Nullable Verse verse) {
        List<Draft> drafts = new ArrayList<>();
        for (Verse each = verse; each != null; each = each.before()) {
            drafts.addFirst(each.last().draft());
        }
        return drafts;
    }

    /// The best drafts of each kind of use, so that anchored ones and multis are always among them.
    ///
    /// @param all the best first
    static List<Traits> varied(List<Traits> all) {
        boolean[] kept = new boolean[all.size()];
        keep(all, kept, DRAFTS_A_COUPLET, draft -> true);
        keep(all, kept, DRAFTS_A_COUPLET / 2, Traits::isAnchored);
        keep(all, kept, DRAFTS_A_COUPLET / 2, Traits::isMulti);
        keep(all, kept, DRAFTS_A_COUPLET / 2, draft -> draft.isMulti() && draft.isAnchored());
        List<Traits> varied = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                varied.add(all.get(i));
            }
        }
        return varied;
    }

    private static void keep(List<Traits> all, boolean[] kept, int most, Predicate<Traits> kind) {
        int count = 0;
        for (int i = 0; i < kept.length && count < most; i++) {
            if (kind.test(all.get(i))) {
                kept[i] = true;
                count++;
            }
        }
    }

    private boolean canKeep(Verse verse, int left) {
        return verse.anchored() + left >= leastAnchored && verse.multis() + left >= leastMultis;
    }

    private @Nullable Verse extended(@Nullable Verse verse, Traits draft) {
        double penalty = 0;
        for (Verse each = verse; each != null; each = each.before()) {
            if (each.last().clashesWith(draft)) {
                return null;
            }
            penalty += each.last().likeness(draft);
        }
        boolean chained =
                chains > 0 && verse != null && !verse.chained() && verse.last().leadsInto(draft);
        double worth = draft.draft().worth() - penalty + (chained ? CHAIN * chains : 0);
        int anchored = draft.isAnchored() ? 1 : 0;
        int multis = draft.isMulti() ? 1 : 0;
        return verse == null
                ? new Verse(null, draft, anchored, multis, worth, false)
                : new Verse(
                        verse,
                        draft,
                        verse.anchored() + anchored,
                        verse.multis() + multis,
                        verse.worth() + worth,
                        chained);
    }
}
