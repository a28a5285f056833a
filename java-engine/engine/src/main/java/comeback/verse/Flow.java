package comeback.verse;

import comeback.time.Meter;
import java.util.List;

/// How a style sits on the grid: of sixteenths, or of triplets.
///
/// @param name what a producer calls it
/// @param onset for each slot of a 4/4 bar, 16 or in triplets 12, how often a syllable starts there, 0 to 1
/// @param stress for each slot, how often such a syllable is stressed, 0 to 1
/// @param swing how late odd sixteenths come, as a share of a sixteenth, 0 to 0.5; triplets have none
/// @param lateMillis how far behind the beat it lies; negative pushes
/// @param spreadMillis standard deviation of its timing around that
public record Flow(
        String name, List<Double> onset, List<Double> stress, double swing, double lateMillis, double spreadMillis) {
    private static final int SIXTEENTHS = 16;
    private static final int TRIPLETS = 12;

    public Flow {
        onset = List.copyOf(onset);
        stress = List.copyOf(stress);
        if (stress.size() != onset.size() || !holds(onset.size())) {
            throw new IllegalArgumentException("a flow has a figure for each of 16 slots, or of 12 in triplets");
        }
    }

    /// Whether a flow may have a figure for each of `slots`.
    public static boolean holds(int slots) {
        return slots == SIXTEENTHS || slots == TRIPLETS;
    }

    public boolean isTriplets() {
        return onset.size() == TRIPLETS;
    }

    /// How readily a syllable starts on `slot` of `grid` (which may be negative, before the bar), 0 to 1.
    public double onsetAt(int slot, LineGrid grid) {
        return isFor(grid) ? onset.get(Math.floorMod(slot, onset.size())) : byRule(slot, grid, 0.76, 0.74, 0.6);
    }

    /// How readily a stressed syllable starts on `slot` of `grid`, 0 to 1.
    public double stressAt(int slot, LineGrid grid) {
        return isFor(grid) ? stress.get(Math.floorMod(slot, stress.size())) : byRule(slot, grid, 0.75, 0.47, 0.23);
    }

    private boolean isFor(LineGrid grid) {
        return grid.timeline().meter().equals(Meter.FOUR_FOUR) && grid.isTriplets() == isTriplets();
    }

    /// What the table says of stress on a sixteenth of a 4/4 bar.
    double stressOf(int slot) {
        return stress.get(slot);
    }

    private static double byRule(int slot, LineGrid grid, double onPulse, double between, double off) {
        int inBar = Math.floorMod(slot, grid.slots() / grid.barsPerLine());
        return inBar % grid.pulseSlots() == 0 ? onPulse : inBar % 2 == 0 ? between : off;
    }
}
