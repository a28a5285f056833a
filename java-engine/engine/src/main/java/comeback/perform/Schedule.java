package comeback.perform;

import java.util.Arrays;
import java.util.List;

/// When each unit of a spoken line starts: seconds from the phrase's first sample, one more entry
/// for the end.
public record Schedule(double[] starts) {
    double seconds() {
        return starts[starts.length - 1];
    }

    /// The share of each frame that each unit fills, spread over columns: `channels`×units in,
    /// `channels`×frames out.
    ///
    /// Frame f covers the seconds from f/`rate` to (f+1)/`rate`; borders fall anywhere within it.
    float[] spread(float[] columns, int channels, int frames, double rate) {
        int units = starts.length - 1;
        float[] spread = new float[channels * frames];
        int first = 0;
        for (int frame = 0; frame < frames; frame++) {
            double from = frame / rate;
            double to = (frame + 1) / rate;
            while (first < units - 1 && starts[first + 1] <= from) {
                first++;
            }
            for (int unit = first; unit < units && (unit == first || starts[unit] < to); unit++) {
                double end = unit == units - 1 ? Double.MAX_VALUE : starts[unit + 1];
                double begin = unit == 0 ? 0 : starts[unit];
                float share = (float) ((Math.min(end, to) - Math.max(begin, from)) * rate);
                if (share > 0) {
                    addColumn(columns, unit, units, spread, frame, frames, share);
                }
            }
        }
        return spread;
    }

    /// Frame by frame, whether its middle lies within a unit of that role, sounding `advanceSeconds` early.
    boolean[] within(Unit.Role role, List<Unit> units, double advanceSeconds, double rate) {
        boolean[] within = new boolean[(int) Math.ceil(seconds() * rate)];
        for (int unit = 0; unit < units.size(); unit++) {
            if (units.get(unit).role() == role) {
                int from = Math.max(0, (int) Math.ceil((starts[unit] - advanceSeconds) * rate - 0.5));
                int to = Math.min(within.length, (int) Math.ceil((starts[unit + 1] - advanceSeconds) * rate - 0.5));
                Arrays.fill(within, from, Math.max(from, to), true);
            }
        }
        return within;
    }

    private static void addColumn(
            float[] columns, int unit, int units, float[] spread, int frame, int frames, float share) {
        int channels = columns.length / units;
        for (int channel = 0; channel < channels; channel++) {
            spread[channel * frames + frame] += share * columns[channel * units + unit];
        }
    }
}
