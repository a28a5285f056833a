package comeback.plan;

import comeback.verse.SlotCosts;
import comeback.verse.SlotPattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Draws where the syllables of one line fall, for any number of them, exactly as often as the odds have it: chances to
/// come to a good end are summed from the line's end backwards, then slots are drawn forwards.
final class PatternDraw {
    private static final int EARLIEST_END = 9;
    private static final int LATEST_END = 15;
    /// Before the next line starts, at least one slot is empty.
    private static final int REST = 2;
    /// Bars that are much alike are drawn again, so that words have as many to choose from.
    private static final int TRIES = 3;

    private final OnsetOdds odds;
    private final int start;
    private final int next;
    private final int most;
    private final double rests;
    /// By slot from the start, what sounded before, and how many syllables are left.
    private final double[] ends;

    /// @param start slot of the first syllable, from the line's bar line
    /// @param next slot of the next line's first
    /// @param most syllables that will be asked for
    /// @param rests how readily it rests within the line and after it, against the odds: 1 as they have it
    PatternDraw(OnsetOdds odds, int start, int next, int most, double rests) {
        this.odds = odds;
        this.start = start;
        this.next = next;
        this.most = most;
        this.rests = rests;
        this.ends = new double[(next - start + 1) * OnsetOdds.CONTEXTS * (most + 1)];
        for (int before = 0; before < OnsetOdds.CONTEXTS; before++) {
            ends[at(next, before, 0)] = afterRest(before);
        }
        for (int slot = next - 1; slot > start; slot--) {
            for (int before = 0; before < OnsetOdds.CONTEXTS; before++) {
                for (int left = 0; left <= most; left++) {
                    ends[at(slot, before, left)] = sounding(slot, before, left) + silent(slot, before, left);
                }
            }
        }
    }

    private int at(int slot, int before, int left) {
        return ((slot - start) * OnsetOdds.CONTEXTS + before) * (most + 1) + left;
    }

    private double sounding(int slot, int before, int left) {
        boolean tooLate = slot > Math.min(LATEST_END, next - REST);
        boolean endsTooSoon = left == 1 && slot < EARLIEST_END;
        return left == 0 || tooLate || endsTooSoon
                ? 0
                : odds.chance(slot, before)
                        * afterRest(before)
                        * ends[at(slot + 1, OnsetOdds.after(before, true), left - 1)];
    }

    private double afterRest(int before) {
        return (before & 3) == 0 ? rests : 1;
    }

    private double silent(int slot, int before, int left) {
        return (1 - odds.chance(slot, before)) * ends[at(slot + 1, OnsetOdds.after(before, false), left)];
    }

    /// Different patterns of `count` syllables, at most `wanted`; none where the line has no room for them.
    List<SlotPattern> patterns(int count, int wanted, SlotCosts costs, Random random) {
        if (ends[at(start + 1, 1, count - 1)] <= 0) {
            return List.of();
        }
        Set<List<Integer>> drawn = new LinkedHashSet<>();
        for (int i = 0; i < TRIES * wanted && drawn.size() < wanted; i++) {
            drawn.add(slots(count, random));
        }
        return drawn.stream().map(slots -> new SlotPattern(slots, next, costs)).toList();
    }

    private List<Integer> slots(int count, Random random) {
        List<Integer> slots = new ArrayList<>(List.of(start));
        int before = 1;
        int left = count - 1;
        for (int slot = start + 1; slot < next; slot++) {
            double sounding = sounding(slot, before, left);
            boolean sounds = random.nextDouble() * (sounding + silent(slot, before, left)) < sounding;
            if (sounds) {
                slots.add(slot);
                left--;
            }
            before = OnsetOdds.after(before, sounds);
        }
        return slots;
    }
}
