package comeback.write;

import comeback.bank.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses a draft for each couplet so that the verse as a whole is best: nothing comes twice, and the plan's least
/// numbers of anchored couplets and of multis are kept.
final class Beam {
    private static final int WIDTH = 48;
    private static final int DRAFTS_A_COUPLET = 40;

    /// Couplets chosen so far.
    private record Verse(List<Draft> drafts, double worth) {
        long anchored() {
            return drafts.stream().filter(draft -> draft.idea().isAnchored()).count();
        }

        long multis() {
            return drafts.stream().filter(draft -> draft.rhyme().isMulti()).count();
        }
    }

    private final long leastAnchored;
    private final long leastMultis;

    /// @param leastAnchored how many couplets must take up something the opponent said
    /// @param leastMultis how many must rhyme over two syllables or more
    Beam(int leastAnchored, int leastMultis) {
        this.leastAnchored = leastAnchored;
        this.leastMultis = leastMultis;
    }

    /// The best verse, or nothing when some couplet has no draft that can stand with the others.
    Optional<List<Draft>> best(List<List<Draft>> choices) {
        List<Verse> verses = List.of(new Verse(List.of(), 0));
        for (int k = 0; k < choices.size(); k++) {
            int left = choices.size() - k - 1;
            List<Verse> longer = new ArrayList<>();
            for (Verse verse : verses) {
                for (Draft draft : varied(choices.get(k))) {
                    extended(verse, draft).filter(next -> canKeep(next, left)).ifPresent(longer::add);
                }
            }
            longer.sort(Comparator.comparingDouble(Verse::worth).reversed());
            verses = longer.subList(0, Math.min(WIDTH, longer.size()));
        }
        return verses.stream().findFirst().map(Verse::drafts);
    }

    /// The best drafts of each kind of use, so that anchored ones and multis are always among them.
    private static List<Draft> varied(List<Draft> drafts) {
        Set<Draft> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(drafts.subList(0, Math.min(DRAFTS_A_COUPLET, drafts.size())));
        drafts.stream()
                .filter(draft -> draft.idea().isAnchored())
                .limit(DRAFTS_A_COUPLET / 2)
                .forEach(kept::add);
        drafts.stream()
                .filter(draft -> draft.rhyme().isMulti())
                .limit(DRAFTS_A_COUPLET / 2)
                .forEach(kept::add);
        drafts.stream()
                .filter(draft -> draft.rhyme().isMulti() && draft.idea().isAnchored())
                .limit(DRAFTS_A_COUPLET / 2)
                .forEach(kept::add);
        return drafts.stream().filter(kept::contains).toList();
    }

    private boolean canKeep(Verse verse, int left) {
        return verse.anchored() + left >= leastAnchored && verse.multis() + left >= leastMultis;
    }

    private static Optional<Verse> extended(Verse verse, Draft draft) {
        double penalty = 0;
        for (Draft earlier : verse.drafts()) {
            if (clash(earlier, draft)) {
                return Optional.empty();
            }
            penalty += likeness(earlier, draft);
        }
        List<Draft> drafts = new ArrayList<>(verse.drafts());
        drafts.add(draft);
        return Optional.of(new Verse(List.copyOf(drafts), verse.worth() + draft.worth() - penalty));
    }

    private static boolean clash(Draft one, Draft other) {
        Set<String> words = new HashSet<>(rhymeWords(one));
        boolean sameWord = rhymeWords(other).stream().anyMatch(words::contains);
        return sameWord
                || one.idea().couplet().id().equals(other.idea().couplet().id());
    }

    private static List<String> rhymeWords(Draft draft) {
        return List.of(last(draft.first()), last(draft.second()));
    }

    private static String last(comeback.verse.Line line) {
        return line.words().getLast().text().toLowerCase(java.util.Locale.ROOT);
    }

    /// What it costs to say two like things in one verse.
    private static double likeness(Draft one, Draft other) {
        boolean sameScheme = !one.idea().couplet().group().isEmpty()
                && one.idea().couplet().group().equals(other.idea().couplet().group());
        if (sameScheme) {
            return 0;
        }
        double cost = one.idea().family().name().equals(other.idea().family().name()) ? 1.5 : 0;
        cost += one.idea().couplet().topic().equals(other.idea().couplet().topic()) ? 1.2 : 0;
        cost += one.idea().couplet().move() == other.idea().couplet().move() ? 0.4 : 0;
        cost += opening(one.first()).equals(opening(other.first())) ? 1 : 0;
        cost += opening(one.second()).equals(opening(other.second())) ? 1 : 0;
        return cost + sharedFacts(one, other);
    }

    private static double sharedFacts(Draft one, Draft other) {
        List<Fact> facts = one.idea().bindings().facts();
        double cost = 0;
        for (Fact fact : other.idea().bindings().facts()) {
            boolean same = facts.stream().anyMatch(each -> each.value().equals(fact.value()));
            boolean sameLine = facts.stream().anyMatch(each -> each.opponentLine() == fact.opponentLine());
            cost += same ? 4 : sameLine ? 2 : 0;
        }
        return cost;
    }

    private static String opening(comeback.verse.Line line) {
        return String.join(
                " ",
                line.words().stream()
                        .limit(2)
                        .map(word -> word.text().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }
}
