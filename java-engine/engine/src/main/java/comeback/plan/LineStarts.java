package comeback.plan;

import comeback.verse.SlotShares;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Where the lines of a verse begin, and about how many syllables each has: drawn as bars are filled and phrases begin.
///
/// @param slots from the line's own bar line; one more than there are lines, the last for the silence after
/// @param counts syllables from each start to the next, in a bar as it was drawn
record LineStarts(List<Integer> slots, List<Integer> counts) {
    private static final int SLOTS = OnsetOdds.SLOTS;
    private static final int EARLIEST = -4;
    private static final int LATEST = 2;
    /// What sounds before its first vowel is to begin within a beat of the answer's bar line.
    private static final int FIRST_EARLIEST = -2;
    /// Against phrases, which also begin within bars, and so that no slot is left emptier than in real bars.
    private static final double EARLY = 1.6;

    private static final double LATE = 0.5;
    private static final int TRIES = 60;
    /// Slots that are free at the end of a line of the most syllables.
    private static final int ROOM = 2;

    LineStarts {
        slots = List.copyOf(slots);
        counts = List.copyOf(counts);
    }

    /// @param fewest syllables that a line is to have; bars are drawn until it does, or tries run out
    static LineStarts draw(OnsetOdds odds, SlotShares shares, int lines, int fewest, int most, Random random) {
        List<Integer> slots = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        boolean[] bar = odds.bar(random);
        slots.add(start(odds.bar(random), bar, FIRST_EARLIEST, shares, random));
        for (int line = 0; line < lines; line++) {
            int from = slots.getLast();
            boolean[] next = odds.bar(random);
            int end = start(bar, next, EARLIEST, shares, random);
            int count = count(bar, next, from, end);
            for (int tried = 0;
                    tried < TRIES && (count < fewest || count > most || end + SLOTS - from < most + ROOM);
                    tried++) {
                bar = odds.bar(random);
                next = odds.bar(random);
                end = start(bar, next, EARLIEST, shares, random);
                count = count(bar, next, from, end);
            }
            slots.add(line == lines - 1 ? LATEST : Math.max(end, from + most + ROOM - SLOTS));
            counts.add(Math.clamp(count, fewest, most));
            bar = next;
        }
        return new LineStarts(slots, counts);
    }

    /// Where after the pause between two bars a phrase begins, in slots of the second.
    private static int start(boolean[] bar, boolean[] next, int earliest, SlotShares shares, Random random) {
        double[] weights = new double[LATEST + 1 - earliest];
        double sum = 0;
        for (int slot = earliest; slot <= LATEST; slot++) {
            boolean begins = sounds(bar, next, slot) && !sounds(bar, next, slot - 1);
            int inBar = Math.floorMod(slot, SLOTS);
            double lean = slot < 0 ? EARLY : slot > 0 ? LATE : 1;
            weights[slot - earliest] =
                    begins ? lean * shares.start().get(inBar) / shares.onset().get(inBar) : 0;
            sum += weights[slot - earliest];
        }
        double drawn = random.nextDouble() * sum;
        int slot = earliest;
        while (slot < LATEST && drawn >= weights[slot - earliest]) {
            drawn -= weights[slot - earliest];
            slot++;
        }
        return sum > 0 ? slot : 0;
    }

    /// @param slot of `next`; negative in `bar`
    private static boolean sounds(boolean[] bar, boolean[] next, int slot) {
        return slot < 0 ? bar[slot + SLOTS] : next[slot];
    }

    /// The pickup, which lies in the bar before, was not drawn with this one: as often as not, each second slot.
    private static int count(boolean[] bar, boolean[] next, int from, int end) {
        int count = from < 0 ? 1 + (-from - 1) / 2 : 0;
        for (int slot = Math.max(0, from); slot < SLOTS + end; slot++) {
            count += sounds(bar, next, slot - SLOTS) ? 1 : 0;
        }
        return count;
    }
}
