package comeback.plan;

import comeback.bank.Bank;
import comeback.bank.Couplet;
import comeback.bank.Fact;
import comeback.bank.Move;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what could stand beside the lines of a couplet that are there already. Safe for any thread.
final class Beside {
    /// With fewer ideas than these, more frames are looked at.
    private static final int FEW = 40;

    private final Bank bank;

    Beside(Bank bank) {
        this.bank = bank;
    }

    /// In an answer: of `frames`, else of any.
    ///
    /// @param stands the lines that are there, by their place in the couplet
    List<Idea> answers(Map<Integer, StandingLine> stands, List<Couplet> frames, IdeaFinder ideas, List<Fact> facts) {
        List<Couplet> single = bank.couplets().stream()
                .filter(couplet -> couplet.group().isEmpty())
                .toList();
        return found(stands, List.of(frames, single), ideas, facts);
    }

    /// In a sketch: of `frames`, else of any topic's, else what may be said of oneself on any.
    ///
    /// @param stands the lines that are there, by their place in the couplet
    List<Idea> sketches(Map<Integer, StandingLine> stands, List<Couplet> frames, IdeaFinder ideas, List<Fact> facts) {
        List<Couplet> boasts = bank.couplets().stream()
                .filter(couplet ->
                        couplet.move() == Move.BOAST && couplet.needs().isEmpty())
                .toList();
        return found(stands, List.of(frames, bank.sketches(), boasts), ideas, facts);
    }

    /// @param pools frames to take from, each only where those before have too few
    private List<Idea> found(
            Map<Integer, StandingLine> stands, List<List<Couplet>> pools, IdeaFinder ideas, List<Fact> facts) {
        StandingLine first = stands.get(0);
        StandingLine second = stands.get(1);
        if (first != null && second != null) {
            return List.of(StandingCouplet.idea(first, second));
        }
        StandingLine one = Objects.requireNonNull(first == null ? second : first);
        Set<Couplet> frames = new LinkedHashSet<>();
        Stream.concat(bank.couplets().stream(), bank.sketches().stream())
                .filter(couplet -> couplet.id().equals(one.item()))
                .forEach(frames::add);
        List<Idea> found = List.of();
        for (List<Couplet> pool : pools) {
            if (found.size() < FEW) {
                frames.addAll(pool);
                found = ideas.partners(List.copyOf(frames), facts, first == null ? 0 : 1, one);
            }
        }
        return found;
    }
}
