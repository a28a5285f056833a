package comeback.plan;

import comeback.bank.BattleMemory;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Draw;
import comeback.bank.Ending;
import comeback.bank.EndingPair;
import comeback.bank.Fact;
import comeback.bank.Family;
import comeback.bank.Need;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.Taste;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Finds what a couplet could be made of: every frame whose needs are met, with each rhyme family it could take.
///
/// Diversity is bought here, by seed: frames and families are drawn before any word is.
final class IdeaFinder {
    private static final int MOST_BINDINGS = 4;
    private static final int TURNS = 4;
    private static final int FAMILIES_A_FRAME = 2;
    private static final int MOST_BOUND = 300;
    private static final int MOST_IDEAS = 500;
    private static final double FRAME_SPREAD = 1.2;
    private static final double FAMILY_SPREAD = 0.9;
    private static final double USED_BEFORE = 2.5;
    private static final double MULTI = 0.7;
    private static final double CLOSEST = 2;
    /// Of what is as strong as the style may be: enough to be heard in most verses, too little to fill them.
    private static final double STRONG = 1.5;
    /// A line that was written for the standing one, rather than for another.
    private static final double MADE_TOGETHER = 6;

    private static final int STANDING_QUALITY = 4;

    private final Pairings pairings;
    private final Style style;
    private final BattleMemory memory;
    private final Taste taste;
    private final Draw draw;
    private final Predicate<Couplet> closest;
    private final Map<String, Double> drawnFamilies = new HashMap<>();
    /// Of frames that were asked for before: couplets of one verse have most of them in common.
    private final Map<Couplet, List<Bound>> bound = new IdentityHashMap<>();

    private final Map<Bound, List<Idea>> ideas = new IdentityHashMap<>();
    /// By what frames need, a list each, how this verse's facts meet it, in each order that they may be offered in.
    private final Map<List<Need>, Meeting> met = new IdentityHashMap<>();

    IdeaFinder(Pairings pairings, Style style, Taste taste, BattleMemory memory, Draw draw) {
        this(pairings, style, taste, memory, draw, frame -> false);
    }

    /// @param closest which frames go before others as good
    IdeaFinder(
            Pairings pairings, Style style, Taste taste, BattleMemory memory, Draw draw, Predicate<Couplet> closest) {
        this.pairings = pairings;
        this.style = style;
        this.taste = taste;
        this.memory = memory;
        this.draw = draw;
        this.closest = closest;
    }

    /// The best ideas from `frames`, the most wanted first.
    ///
    /// @param facts the verse's, the same at every call
    List<Idea> ideas(List<Couplet> frames, List<Fact> facts) {
        List<Idea> all = bound(frames, facts).stream()
                .sorted(Bound.BEST_FIRST)
                .limit(MOST_BOUND)
                .flatMap(each -> ideas.computeIfAbsent(each, this::ideas).stream())
                .sorted(Idea.BEST_FIRST)
                .toList();
        return all.subList(0, Math.min(MOST_IDEAS, all.size()));
    }

    private List<Bound> bound(List<Couplet> frames, List<Fact> facts) {
        List<Bound> all = new ArrayList<>();
        for (Couplet frame : frames) {
            if (frame.rating().within(style.rating())) {
                all.addAll(bound.computeIfAbsent(frame, unseen -> bound(unseen, facts)));
            }
        }
        return all;
    }

    private List<Bound> bound(Couplet frame, List<Fact> facts) {
        Meeting meeting = met.computeIfAbsent(frame.needs(), needs -> new Meeting(needs, facts));
        if (!meeting.isPossible) {
            return List.of();
        }
        int turn = frame.needs().isEmpty() ? 0 : (int) (TURNS * draw.uniform("facts of " + frame.id()));
        double drawn = FRAME_SPREAD * draw.normal("frame " + frame.id());
        return meeting.at(turn).stream()
                .map(bindings -> new Bound(frame, bindings, drawn + worth(frame, bindings)))
                .toList();
    }

    /// What could stand beside a line that is there already: every frame of which the other line can rhyme with it.
    ///
    /// @param place of the wanted line in its couplet, 0 or 1
    /// @param facts the verse's, the same at every call
    List<Idea> partners(List<Couplet> frames, List<Fact> facts, int place, StandingLine standing) {
        Ending ending = Ending.of(standing.line(), Set.of(), Rating.CLEAN, STANDING_QUALITY);
        List<Idea> ideas = new ArrayList<>();
        for (Bound bound : bound(frames, facts)) {
            boolean isTogether = bound.frame().id().equals(standing.item());
            boolean isOnTheSame = bound.bindings().facts().containsAll(standing.facts());
            List<EndingPair> pairs = isTogether && !isOnTheSame
                    ? List.of()
                    : pairings.partners(bound.frame(), bound.bindings(), place, ending);
            if (!pairs.isEmpty()) {
                boolean isMulti = pairs.stream().anyMatch(pair -> pair.rhyme().isMulti());
                Family family = new Family(pairs.getFirst().family(), isMulti, pairs);
                double worth = bound.worth() + (isTogether ? MADE_TOGETHER : 0);
                ideas.add(new Idea(bound.frame(), bound.bindings(), family, worth));
            }
        }
        ideas.sort(Idea.BEST_FIRST);
        return ideas;
    }

    /// How facts meet what a frame needs, in one of few orders, so that not all frames speak of what was said first.
    private static final class Meeting {
        private final List<Need> needs;
        private final List<Fact> facts;
        private final boolean isPossible;
        private final Map<Integer, List<Bindings>> byTurn = new HashMap<>();

        Meeting(List<Need> needs, List<Fact> facts) {
            this.needs = needs;
            this.facts = facts;
            this.isPossible = needs.stream().allMatch(need -> facts.stream().anyMatch(need::isMetBy));
        }

        List<Bindings> at(int turn) {
            return byTurn.computeIfAbsent(turn, unseen -> Bindings.all(needs, turned(turn), MOST_BINDINGS));
        }

        private List<Fact> turned(int turn) {
            List<Fact> turned = new ArrayList<>(facts);
            Collections.rotate(turned, facts.size() * turn / TURNS);
            return turned;
        }
    }

    /// A frame with the facts it would speak of.
    private record Bound(Couplet frame, Bindings bindings, double worth) {
        static final Comparator<Bound> BEST_FIRST = (one, other) -> Double.compare(other.worth, one.worth);
    }

    private List<Idea> ideas(Bound bound) {
        return pairings.families(bound.frame(), bound.bindings()).stream()
                .map(family -> new Idea(bound.frame(), bound.bindings(), family, bound.worth() + worth(family)))
                .sorted(Idea.BEST_FIRST)
                .limit(FAMILIES_A_FRAME)
                .toList();
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
                + (closest.test(frame) ? CLOSEST : 0)
                + STRONG * frame.rating().wanted(style.rating())
                + style.liking(frame.move())
                + taste.worth(use, frame.move())
                + style.liking(frame.topic())
                - USED_BEFORE * memory.timesUsed(use);
    }
}
