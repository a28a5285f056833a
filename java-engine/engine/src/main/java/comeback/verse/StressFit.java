package comeback.verse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Lays a line's syllables on the grid: stresses on strong slots, the rhyme on the last pulse, room to speak between.
///
/// By dynamic programming over slots; every slot is used once at most. Safe for any thread.
public final class StressFit {
    /// Where each syllable goes, and what that cost a syllable (0 is ideal, above 1 is forced).
    ///
    /// @param slots in sixteenths from the line's bar line
    public record Fit(List<Double> slots, double cost) {}

    private static final double NEVER = 1e9;
    private static final int LONGEST_GAP = 8;
    private static final int REST_AFTER = 1;

    private final LineGrid grid;
    private final Flow flow;

    public StressFit(LineGrid grid, Flow flow) {
        this.grid = grid;
        this.flow = flow;
    }

    /// The cheapest places; none when the line has more syllables than there are slots.
    ///
    /// @param syllables of the line, in order; at least one
    /// @param earliestPlace the first place that may be used, in sixteenths; negative for a pickup
    /// @param rhymeAt index of the syllable that carries the rhyme's first stressed vowel
    public Optional<Fit> fit(List<VerseSyllable> syllables, double earliestPlace, int rhymeAt) {
        int earliest = grid.slotFrom(earliestPlace);
        int slots = grid.slots() - REST_AFTER - earliest;
        int count = syllables.size();
        if (slots < count) {
            return Optional.empty();
        }
        double[][] cost = new double[count][slots];
        int[][] from = new int[count][slots];
        for (int slot = 0; slot < slots; slot++) {
            boolean startsSoon = slot + earliest <= grid.pulseSlots() + 2;
            cost[0][slot] = startsSoon ? place(syllables, 0, slot + earliest, rhymeAt) + start(slot + earliest) : NEVER;
        }
        for (int i = 1; i < count; i++) {
            Arrays.fill(cost[i], NEVER);
            for (int slot = i; slot < slots; slot++) {
                step(cost, from, i, slot);
                cost[i][slot] += place(syllables, i, slot + earliest, rhymeAt);
            }
        }
        return best(cost, from, earliest);
    }

    private void step(double[][] cost, int[][] from, int i, int slot) {
        for (int gap = 1; gap <= LONGEST_GAP && gap <= slot; gap++) {
            double total = cost[i - 1][slot - gap] + gap(gap);
            if (total < cost[i][slot]) {
                cost[i][slot] = total;
                from[i][slot] = slot - gap;
            }
        }
    }

    private double place(List<VerseSyllable> syllables, int i, int slot, int rhymeAt) {
        double stressed = flow.stressAt(slot, grid);
        double right = syllables.get(i).stressed() ? stressed : 1 - stressed;
        double rhyme = i == rhymeAt ? 0.45 * Math.abs(slot - grid.rhymeSlot()) : 0;
        return -Math.log(Math.max(0.05, right)) + 0.5 * (1 - flow.onsetAt(slot, grid)) + rhyme;
    }

    /// What the time to the next syllable costs: too quick is unintelligible, too slow falls apart.
    private double gap(int slots) {
        double seconds = slots * grid.slotSeconds();
        if (seconds < 0.12) {
            return seconds < 0.1 ? 2.5 : 1.2;
        }
        if (seconds < 0.18) {
            return 0.55;
        }
        return seconds < 0.36 ? 0 : Math.min(2.5, (seconds - 0.36) * 2.2);
    }

    private static double start(int slot) {
        return slot < 0 ? 0.15 * -slot : 0.12 * slot;
    }

    private Optional<Fit> best(double[][] cost, int[][] from, int earliest) {
        int count = cost.length;
        int end = 0;
        for (int slot = 0; slot < cost[0].length; slot++) {
            end = cost[count - 1][slot] < cost[count - 1][end] ? slot : end;
        }
        if (cost[count - 1][end] >= NEVER) {
            return Optional.empty();
        }
        double total = cost[count - 1][end];
        List<Double> slots = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            slots.addFirst(grid.sixteenths(end + earliest));
            end = from[i][end];
        }
        return Optional.of(new Fit(slots, total / count));
    }
}
