package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.Studio;
import comeback.verse.Flow;
import comeback.verse.Naturalness;
import comeback.verse.SlotCosts;
import comeback.verse.SlotPattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Where syllables may fall, as it is drawn.
class PatternDrawTest {
    private static final Naturalness REAL = Studio.NATURALNESS;
    private static final Flow FLOW = Studio.style("boom-bap").flow();
    private static final SlotCosts COSTS = new SlotCosts(REAL, FLOW);
    private static final OnsetOdds ODDS = new OnsetOdds(REAL, FLOW, 0.16);

    @Test
    void everyPatternHasTheSyllablesAskedForAndEndsBeforeTheNextLine() {
        for (int start = -3; start <= 2; start++) {
            for (int next = 12; next <= 18; next++) {
                for (SlotPattern pattern : patterns(start, next, 9)) {
                    List<Integer> slots = pattern.slots();
                    assertThat(slots).hasSize(9).isSorted().doesNotHaveDuplicates();
                    assertThat(slots.getFirst()).isEqualTo(start);
                    assertThat(slots.getLast()).isBetween(9, Math.min(15, next - 2));
                    assertThat(pattern.rest()).isEqualTo(next - 1 - slots.getLast());
                    assertThat(pattern.pickup()).isEqualTo((int)
                            slots.stream().filter(slot -> slot < 0).count());
                }
            }
        }
    }

    @Test
    void aLineWithoutRoomHasNone() {
        assertThat(patterns(2, 12, 10)).isEmpty();
        assertThat(patterns(2, 12, 8)).isNotEmpty();
    }

    @Test
    void slotsAreTakenAsOftenAsTheTablesHaveIt() {
        OnsetOdds even = new OnsetOdds(REAL, leaning(4, 0.97), 0.16);
        OnsetOdds empty = new OnsetOdds(REAL, leaning(4, 0.05), 0.16);
        assertThat(share(even, 4)).isGreaterThan(share(ODDS, 4));
        assertThat(share(empty, 4)).isLessThan(share(ODDS, 4) - 0.3);
    }

    @Test
    void keepingABarLeavesEachSlotAsOftenAsItWas() {
        Random chance = new Random(3);
        double[] before = new double[OnsetOdds.SLOTS];
        double[] after = new double[OnsetOdds.SLOTS];
        for (int i = 0; i < 4000; i++) {
            count(ODDS.bar(chance), before);
            count(ODDS.keeping(ODDS.bar(chance), 0.5).bar(chance), after);
        }
        for (int slot = 0; slot < before.length; slot++) {
            assertThat(after[slot] / 4000).isCloseTo(before[slot] / 4000, within(0.06));
        }
    }

    private static void count(boolean[] bar, double[] counts) {
        for (int slot = 0; slot < bar.length; slot++) {
            counts[slot] += bar[slot] ? 1 : 0;
        }
    }

    /// A flow that has its own mind about one slot.
    private static Flow leaning(int slot, double onset) {
        List<Double> onsets = new java.util.ArrayList<>(FLOW.onset());
        onsets.set(slot, onset);
        return new Flow("leaning", onsets, FLOW.stress(), 0, 0, 0);
    }

    private static double share(OnsetOdds odds, int slot) {
        List<SlotPattern> drawn = new PatternDraw(odds, 0, 16, 12, 1).patterns(9, 300, COSTS, new Random(1));
        return drawn.stream().filter(pattern -> pattern.slots().contains(slot)).count() / (double) drawn.size();
    }

    private static List<SlotPattern> patterns(int start, int next, int count) {
        return new PatternDraw(ODDS, start, next, 12, 1).patterns(count, 20, COSTS, new Random(5));
    }
}
