package comeback.plan;

import comeback.bank.BattleMemory;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Draw;
import comeback.bank.Fact;
import comeback.bank.Family;
import comeback.bank.Pairings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what a couplet could be made of: every frame whose needs are met, with each rhyme family it could take.
///
/// Diversity is bought here, by seed: frames and families are drawn before any word is.
final class IdeaFinder {
    private static final int MOST_BINDINGS = 4;
    private static final int FAMILIES_A_FRAME = 4;
    private static final int IDEAS_A_FRAME = 4;
    private static final int MOST_IDEAS = 48;
    private static final double FRAME_SPREAD = 1.2;
    private static final double FAMILY_SPREAD = 0.9;
    private static final double USED_BEFORE = 2.5;
    private static final double MULTI = 0.7;

    private final Pairings pairings;
    private final Style style;
    private final BattleMemory memory;
    private final Draw draw;
    private final Map<String, Double> drawnFamilies = new HashMap<>();

    IdeaFinder(Pairings pairings, Style style, BattleMemory memory, Draw draw) {
        this.pairings = pairings;
        this.style = style;
        this.memory = memory;
        this.draw = draw;
    }

    /// The best ideas from `frames`, the most wanted first.
    List<Idea> ideas(List<Couplet> frames, List<Fact> facts) {
        List<Idea> ideas = new ArrayList<>();
        for (Couplet frame : frames) {
            if (frame.rating().within(style.rating())) {
                ideas.addAll(ideas(frame, facts));
            }
        }
        ideas.sort(Comparator.comparingDouble(Idea::worth).reversed());
        return ideas.subList(0, Math.min(MOST_IDEAS, ideas.size()));
    }

    private List<Idea> ideas(Couplet frame, List<Fact> facts) {
        List<Idea> ideas = new ArrayList<>();
        for (Bindings bindings : Bindings.all(frame.needs(), facts, MOST_BINDINGS)) {
            double worth = worth(frame, bindings);
            pairings.families(frame, bindings).stream()
                    .map(family -> new Idea(frame, bindings, family, worth + worth(family)))
                    .sorted(Comparator.comparingDouble(Idea::worth).reversed())
                    .limit(FAMILIES_A_FRAME)
                    .forEach(ideas::add);
        }
        ideas.sort(Comparator.comparingDouble(Idea::worth).reversed());
        return ideas.subList(0, Math.min(IDEAS_A_FRAME, ideas.size()));
    }

    private double worth(Family family) {
        double drawn =
                drawnFamilies.computeIfAbsent(family.name(), name -> FAMILY_SPREAD * draw.normal("family " + name));
        return drawn + (family.isMulti() ? MULTI * style.multis() : 0);
    }

    private double worth(Couplet frame, Bindings bindings) {
        double specific = bindings.facts().stream()
                .mapToDouble(fact -> Strength.of(fact) * (0.5 + 0.5 * fact.confidence()))
                .max()
                .orElse(Strength.NOTHING);
        String use = frame.group().isEmpty() ? frame.id() : frame.group();
        return specific
                + style.liking(frame.move())
                + FRAME_SPREAD * draw.normal("frame " + frame.id())
                - USED_BEFORE * memory.timesUsed(use);
    }
}
