package comeback.plan;

import comeback.bank.Bank;
import comeback.bank.Couplet;
import comeback.bank.Fact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each couplet of one answer may say: by its place in the verse, by the scheme that takes it, or by its line that
/// stands already. Not safe for threads.
final class AnswerIdeas {
    private final Bank bank;
    private final Beside beside;
    private final IdeaFinder finder;
    private final List<Fact> facts;
    private final Optional<List<Couplet>> scheme;
    private final int count;
    private final Map<Arc, List<Idea>> byArc = new EnumMap<>(Arc.class);

    /// @param facts that may be answered
    /// @param scheme the two couplets of one, where the verse has one
    /// @param count couplets of the verse
    AnswerIdeas(
            Bank bank, Beside beside, IdeaFinder finder, List<Fact> facts, Optional<List<Couplet>> scheme, int count) {
        this.bank = bank;
        this.beside = beside;
        this.finder = finder;
        this.facts = facts;
        this.scheme = scheme;
        this.count = count;
    }

    /// @param couplet from 0
    /// @param stands its lines that are there already, by their place in it
    List<Idea> of(int couplet, Map<Integer, StandingLine> stands) {
        Arc arc = Arc.at(couplet, count);
        if (!stands.isEmpty()) {
            return beside.answers(stands, frames(arc), finder, facts);
        }
        return half(couplet)
                .map(half -> finder.ideas(List.of(half), facts))
                .orElseGet(() -> byArc.computeIfAbsent(arc, at -> finder.ideas(frames(at), facts)));
    }

    private List<Couplet> frames(Arc arc) {
        return bank.couplets().stream()
                .filter(couplet -> couplet.group().isEmpty() && arc.allows(couplet.move()))
                .toList();
    }

    /// A scheme takes the two couplets before the last one.
    private Optional<Couplet> half(int couplet) {
        int half = couplet - (count - 3);
        return half == 0 || half == 1 ? scheme.map(halves -> halves.get(half)) : Optional.empty();
    }
}
