package comeback.write;

import comeback.bank.Couplet;
import comeback.bank.Fact;
import comeback.verse.Line;
import comeback.verse.Word;
import java.util.List;
import java.util.Locale;

/// A draft, and what of it may clash with another draft of the same verse, or be too much like it.
///
/// @param rhymeWords lower case, one a line
/// @param openings the first two words of each line, lower case
record Traits(
        Draft draft,
        boolean isAnchored,
        boolean isMulti,
        List<String> rhymeWords,
        List<String> openings,
        String family,
        List<Fact> facts) {
    private static final double SAME_FAMILY = 1.5;
    private static final double SAME_TOPIC = 1.2;
    private static final double SAME_MOVE = 0.4;
    private static final double SAME_OPENING = 1;
    private static final double SAME_FACT = 4;
    private static final double SAME_OPPONENT_LINE = 2;

    static Traits of(Draft draft) {
        return new Traits(
                draft,
                draft.idea().isAnchored(),
                draft.rhyme().isMulti(),
                List.of(last(draft.first()), last(draft.second())),
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

    /// Whether the two may not stand in one verse: a couplet twice, or a word that rhymes twice.
    boolean clashesWith(Traits other) {
        return couplet().id().equals(other.couplet().id())
                || rhymeWords.contains(other.rhymeWords.get(0))
                || rhymeWords.contains(other.rhymeWords.get(1));
    }

    /// What it costs to say two like things in one verse.
    double likeness(Traits other) {
        String group = couplet().group();
        if (!group.isEmpty() && group.equals(other.couplet().group())) {
            return 0;
        }
        double cost = family.equals(other.family) ? SAME_FAMILY : 0;
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
                sameLine |= ours.opponentLine() == theirs.opponentLine();
            }
            cost += same ? SAME_FACT : sameLine ? SAME_OPPONENT_LINE : 0;
        }
        return cost;
    }

    private Couplet couplet() {
        return draft.idea().couplet();
    }
}
