package comeback.verse;

import comeback.time.Meter;
import java.util.List;

/// How a style sits on the grid.
///
/// @param name what a producer calls it
/// @param onset for each sixteenth of a 4/4 bar, how often a syllable starts there, 0 to 1
/// @param stress for each sixteenth of a 4/4 bar, how often such a syllable is stressed, 0 to 1
/// @param swing how late odd sixteenths come, as a share of a sixteenth, 0 to 0.5
/// @param lateMillis how far behind the beat it lies; negative pushes
/// @param spreadMillis standard deviation of its timing around that
public record Flow(
        String name, List<Double> onset, List<Double> stress, double swing, double lateMillis, double spreadMillis) {
    private static final int TABLE = 16;

    public Flow {
        onset = List.copyOf(onset);
        stress = List.copyOf(stress);
        if (onset.size() != TABLE || stress.size() != TABLE) {
            throw new IllegalArgumentException("a flow has a figure for each of 16 slots");
        }
    }

    /// How readily a syllable starts on `slot` (which may be negative, before the bar), 0 to 1.
    public double onsetAt(int slot, Meter meter) {
        int inBar = Math.floorMod(slot, meter.slotsPerBar());
        return meter.equals(Meter.FOUR_FOUR) ? onset.get(inBar) : byRule(inBar, meter, 0.76, 0.74, 0.6);
    }

    /// How readily a stressed syllable starts on `slot`, 0 to 1.
    public double stressAt(int slot, Meter meter) {
        int inBar = Math.floorMod(slot, meter.slotsPerBar());
        return meter.equals(Meter.FOUR_FOUR) ? stress.get(inBar) : byRule(inBar, meter, 0.75, 0.47, 0.23);
    }

    /// What the table says of stress on a sixteenth of a 4/4 bar.
    double stressOf(int slot) {
        return stress.get(slot);
    }

    private static double byRule(int slot, Meter meter, double onPulse, double between, double off) {
        int pulse = (int) Math.round(meter.pulseQuarters() * 4);
        return slot % pulse == 0 ? onPulse : slot % 2 == 0 ? between : off;
    }
}
