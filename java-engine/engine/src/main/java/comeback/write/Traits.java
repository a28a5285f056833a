package comeback.write;

import comeback.bank.Couplet;
import comeback.bank.Fact;
import comeback.plan.CoupletPlan;
import comeback.plan.StandingLine;
import comeback.verse.Line;
import comeback.verse.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A draft, and what of it may clash with another draft of the same verse, or be too much like it.
///
/// @param item the bank item of its new lines; empty where both lines stand
/// @param rhymeWords of its new lines, lower case
/// @param standing rhyme words of lines that stand, lower case
/// @param standingItems the bank items of lines that stand
/// @param openings the first two words of each line, lower case
record Traits(
        Draft draft,
        boolean isAnchored,
        boolean isMulti,
        boolean isCallback,
        String item,
        List<String> rhymeWords,
        List<String> standing,
        List<String> standingItems,
        List<String> openings,
        String family,
        List<Fact> facts) {
    private static final double SAME_FAMILY = 1.5;
    private static final double SAME_TOPIC = 1.2;
    private static final double SAME_MOVE = 0.4;
    private static final double SAME_OPENING = 1;
    private static final double SAME_FACT = 4;
    private static final double SAME_OPPONENT_LINE = 2;
    /// One callback a verse is enough.
    private static final double BOTH_CALLBACKS = 3;

    /// @param couplet whose draft it is
    static Traits of(Draft draft, CoupletPlan couplet) {
        List<String> words = new ArrayList<>();
        List<String> standing = new ArrayList<>();
        (couplet.standing().containsKey(0) ? standing : words).add(last(draft.first()));
        (couplet.standing().containsKey(1) ? standing : words).add(last(draft.second()));
        return new Traits(
                draft,
                draft.idea().isAnchored(),
                draft.rhyme().isMulti(),
                draft.idea().isCallback(),
                words.isEmpty() ? "" : draft.idea().couplet().id(),
                words,
                standing,
                couplet.standing().values().stream().map(StandingLine::item).toList(),
                List.of(opening(draft.first()), opening(draft.second())),
                draft.idea().family().name(),
                draft.idea().bindings().facts());
    }

    private static String last(Line line) {
        return line.words().getLast().text().toLowerCase(Locale.ROOT);
    }

    private static String opening(Line line) {
        List<Word> words = line.words();
        String second = words.size() > 1 ? " " + words.get(1).text() : "";
        return (words.getFirst().text() + second).toLowerCase(Locale.ROOT);
    }

    /// Whether the two may not stand in one verse: a couplet twice, or a word that rhymes twice. What stands
    /// already may do as it likes.
    boolean clashesWith(Traits other) {
        return item.equals(other.item) && !item.isEmpty()
                || standingItems.contains(other.item)
                || other.standingItems.contains(item)
                || shares(rhymeWords, other.rhymeWords)
                || shares(standing, other.rhymeWords)
                || shares(rhymeWords, other.standing);
    }

    private static boolean shares(List<String> some, List<String> others) {
        for (int i = 0; i < others.size(); i++) {
            if (some.contains(others.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether `next` goes on with the rhyme that this one ends on.
    boolean leadsInto(Traits next) {
        return family.equals(next.family) && draft.rhymesInto(next.draft);
    }

    /// What it costs to say two like things in one verse.
    double likeness(Traits other) {
        String group = couplet().group();
        if (!group.isEmpty() && group.equals(other.couplet().group())) {
            return 0;
        }
        double cost = family.equals(other.family) ? SAME_FAMILY : 0;
        cost += isCallback && other.isCallback ? BOTH_CALLBACKS : 0;
        cost += couplet().topic().equals(other.couplet().topic()) ? SAME_TOPIC : 0;
        cost += couplet().move() == other.couplet().move() ? SAME_MOVE : 0;
        cost += openings.get(0).equals(other.openings.get(0)) ? SAME_OPENING : 0;
        cost += openings.get(1).equals(other.openings.get(1)) ? SAME_OPENING : 0;
        return facts.isEmpty() || other.facts.isEmpty() ? cost : cost + sharedFacts(other);
    }

    private double sharedFacts(Traits other) {
        double cost = 0;
        for (Fact theirs : other.facts) {
            boolean same = false;
            boolean sameLine = false;
            for (Fact ours : facts) {
                same |= ours.value().equals(theirs.value());
                sameLine |= ours.opponentLine() == theirs.opponentLine() && ours.roundsAgo() == theirs.roundsAgo();
            }
            cost += same ? SAME_FACT : sameLine ? SAME_OPPONENT_LINE : 0;
        }
        return cost;
    }

    private Couplet couplet() {
        return draft.idea().couplet();
    }
}
