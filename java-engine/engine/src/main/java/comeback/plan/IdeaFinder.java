package comeback.plan;

import comeback.bank.BattleMemory;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Draw;
import comeback.bank.Fact;
import comeback.bank.Family;
import comeback.bank.Pairings;
import comeback.bank.Taste;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds what a couplet could be made of: every frame whose needs are met, with each rhyme family it could take.
///
/// Diversity is bought here, by seed: frames and families are drawn before any word is.
final class IdeaFinder {
    private static final int MOST_BINDINGS = 4;
    private static final int FAMILIES_A_FRAME = 2;
    private static final int MOST_BOUND = 500;
    private static final int MOST_IDEAS = 800;
    private static final double FRAME_SPREAD = 1.2;
    private static final double FAMILY_SPREAD = 0.9;
    private static final double USED_BEFORE = 2.5;
    private static final double MULTI = 0.7;

    private final Pairings pairings;
    private final Style style;
    private final BattleMemory memory;
    private final Taste taste;
    private final Draw draw;
    private final Map<String, Double> drawnFamilies = new HashMap<>();
    private final Map<String, Double> drawnFrames = new HashMap<>();

    IdeaFinder(Pairings pairings, Style style, Taste taste, BattleMemory memory, Draw draw) {
        this.pairings = pairings;
        this.style = style;
        this.taste = taste;
        this.memory = memory;
        this.draw = draw;
    }

    /// The best ideas from `frames`, the most wanted first.
    List<Idea> ideas(List<Couplet> frames, List<Fact> facts) {
        List<Bound> bound = new ArrayList<>();
        for (Couplet frame : frames) {
            if (frame.rating().within(style.rating())) {
                Bindings.all(frame.needs(), facts, MOST_BINDINGS)
                        .forEach(bindings -> bound.add(new Bound(frame, bindings, worth(frame, bindings))));
            }
        }
        List<Idea> ideas = bound.stream()
                .sorted(Comparator.comparingDouble(Bound::worth).reversed())
                .limit(MOST_BOUND)
                .flatMap(this::ideas)
                .sorted(Comparator.comparingDouble(Idea::worth).reversed())
                .toList();
        return ideas.subList(0, Math.min(MOST_IDEAS, ideas.size()));
    }

    /// A frame with the facts it would speak of.
    private record Bound(Couplet frame, Bindings bindings, double worth) {}

    private Stream<Idea> ideas(Bound bound) {
        return pairings.families(bound.frame(), bound.bindings()).stream()
                .map(family -> new Idea(bound.frame(), bound.bindings(), family, bound.worth() + worth(family)))
                .sorted(Comparator.comparingDouble(Idea::worth).reversed())
                .limit(FAMILIES_A_FRAME);
    }

    private double worth(Family family) {
        double drawn =
                drawnFamilies.computeIfAbsent(family.name(), name -> FAMILY_SPREAD * draw.normal("family " + name));
        return drawn + (family.isMulti() ? MULTI * style.multis() : 0) + taste.worth(family.name());
    }

    private double worth(Couplet frame, Bindings bindings) {
        double specific = bindings.facts().stream()
                .mapToDouble(fact -> Strength.of(fact) * (0.5 + 0.5 * fact.confidence()))
                .max()
                .orElse(Strength.NOTHING);
        String use = frame.group().isEmpty() ? frame.id() : frame.group();
        return specific
                + style.liking(frame.move())
                + taste.worth(use, frame.move())
                + style.liking(frame.topic())
                + FRAME_SPREAD * drawnFrames.computeIfAbsent(frame.id(), id -> draw.normal("frame " + id))
                - USED_BEFORE * memory.timesUsed(use);
    }
}
