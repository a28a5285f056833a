package comeback.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A line's onsets on the slots they are meant for.
///
/// @param slots in sixteenths from the bar line, rising
/// @param late how much later each onset lies than its slot, in sixteenths
record Fitted(List<Double> slots, List<Double> late, boolean triplets) {
    private static final double TRIPLET = 4 / 3.0;
    /// Shorter lines are taken for sixteenths.
    private static final int FEWEST_TRIPLETS = 6;
    /// Onsets must lie that much more tightly on thirds than on sixteenths, each against chance.
    private static final double TRIPLETS_TIGHTER = 0.6;
    /// Of a third's length: half of what onsets anywhere would miss by.
    private static final double MOST_MISSED = 0.145;

    /// @param at in sixteenths from the bar line
    /// @param lag of the verse, taken off before slots are chosen
    static Fitted of(double[] at, double lag) {
        Fitted sixteenths = on(at, lag, 1);
        if (at.length < FEWEST_TRIPLETS) {
            return sixteenths;
        }
        double thirdsLag = lagOn(at, TRIPLET);
        Fitted thirds = on(at, thirdsLag, TRIPLET);
        double straightLag = lagOn(at, 1);
        double missed = miss(at, thirdsLag, TRIPLET) / TRIPLET;
        return missed < MOST_MISSED && missed < TRIPLETS_TIGHTER * miss(at, straightLag, 1) ? thirds : sixteenths;
    }

    private static Fitted on(double[] at, double lag, double step) {
        List<Double> slots = new ArrayList<>();
        List<Double> late = new ArrayList<>();
        double least = Double.NEGATIVE_INFINITY;
        for (double each : at) {
            double slot = Math.max(step * Math.rint((each - lag) / step), least);
            slots.add(slot);
            late.add(each - slot);
            least = slot + step;
        }
        return new Fitted(slots, late, step != 1);
    }

    private static double lagOn(double[] at, double step) {
        double along = 0;
        double across = 0;
        for (double each : at) {
            along += Math.cos(2 * Math.PI * each / step);
            across += Math.sin(2 * Math.PI * each / step);
        }
        return step * Math.atan2(across, along) / (2 * Math.PI);
    }

    private static double miss(double[] at, double lag, double step) {
        return Math.sqrt(Arrays.stream(at)
                .map(each -> each - lag - step * Math.rint((each - lag) / step))
                .map(away -> away * away)
                .average()
                .orElse(0));
    }

    double mean() {
        return late.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    double spread() {
        double mean = mean();
        return Math.sqrt(late.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0));
    }

    /// How much later odd sixteenths come than even ones, over lines in sixteenths; 0 where either is missing.
    static double swing(List<Fitted> lines) {
        double[] sum = new double[2];
        int[] count = new int[2];
        for (Fitted line : lines) {
            for (int k = 0; k < line.slots.size() && !line.triplets; k++) {
                int odd = line.odd(k);
                sum[odd] += line.late.get(k);
                count[odd]++;
            }
        }
        return count[0] == 0 || count[1] == 0 ? 0 : sum[1] / count[1] - sum[0] / count[0];
    }

    private int odd(int k) {
        return triplets ? 0 : (int) Math.floorMod(Math.round(slots.get(k)), 2L);
    }

    /// Of all syllables, swing taken off the odd ones.
    static double mean(List<Fitted> lines, double swing) {
        return straight(lines, swing).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    static double spread(List<Fitted> lines, double swing) {
        double mean = mean(lines, swing);
        return Math.sqrt(straight(lines, swing).stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0));
    }

    private static List<Double> straight(List<Fitted> lines, double swing) {
        List<Double> straight = new ArrayList<>();
        for (Fitted line : lines) {
            for (int k = 0; k < line.late.size(); k++) {
                straight.add(line.late.get(k) - swing * line.odd(k));
            }
        }
        return straight;
    }
}
