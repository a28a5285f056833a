package comeback.bench;

import comeback.perform.Performer;

/// A detector of another kind than the voice's own: no spectra, only how loud the sound is between 300 and 1500 Hz,
/// filtered without delay, its fourth root, millisecond by millisecond. A vowel starts where that rises the
/// fastest.
final class EnvelopeMeter implements OnsetMeter {
    private static final double LOWEST_HZ = 300;
    private static final double HIGHEST_HZ = 1500;
    private static final int STEP = Performer.SAMPLE_RATE / 1000;
    private static final double FARTHEST_MILLIS = 75;
    private static final double LEVEL_MILLIS = 4;
    private static final double SLOPE_MILLIS = 7;
    /// An onset far off counts less: by a third at the farthest.
    private static final double DOUBT_MILLIS = 83;

    @Override
    public double[] onsets(float[] samples, double[] near) {
        double[] slope = slope(level(banded(samples)));
        double[] onsets = new double[near.length];
        for (int k = 0; k < near.length; k++) {
            onsets[k] = steepest(slope, 1000 * near[k]);
        }
        return onsets;
    }

    private static double steepest(double[] slope, double nearMillis) {
        double best = 0;
        double found = Double.NaN;
        int from = (int) Math.max(1, Math.ceil(nearMillis - FARTHEST_MILLIS));
        for (int at = from; at < Math.min(slope.length - 1, nearMillis + FARTHEST_MILLIS); at++) {
            double away = (at + 0.5 - nearMillis) / DOUBT_MILLIS;
            double score = slope[at] * Math.exp(-0.5 * away * away);
            boolean peak = slope[at] >= slope[at - 1] && slope[at] > slope[at + 1];
            if (peak && score > best) {
                best = score;
                found = (at + 0.5) / 1000;
            }
        }
        return found;
    }

    private static double[] level(double[] banded) {
        double[] power = new double[banded.length / STEP];
        for (int at = 0; at < power.length; at++) {
            for (int i = 0; i < STEP; i++) {
                double value = banded[at * STEP + i];
                power[at] += value * value / STEP;
            }
        }
        double[] smooth = bell(power, LEVEL_MILLIS, false);
        for (int at = 0; at < smooth.length; at++) {
            smooth[at] = Math.sqrt(Math.sqrt(Math.max(0, smooth[at])));
        }
        return smooth;
    }

    private static double[] slope(double[] level) {
        return bell(level, SLOPE_MILLIS, true);
    }

    /// `values` under a bell of that width, or under its derivative.
    private static double[] bell(double[] values, double width, boolean derivative) {
        int reach = (int) (4 * width);
        double[] result = new double[values.length];
        for (int step = -reach; step <= reach; step++) {
            double weight = Math.exp(-step * step / (2 * width * width)) * (derivative ? step : 1);
            for (int at = 0; at < values.length; at++) {
                result[at] += weight * values[Math.clamp(at + step, 0, values.length - 1)];
            }
        }
        return result;
    }

    /// Twice forth and back through second-order filters, so that nothing moves in time.
    private static double[] banded(float[] samples) {
        double[] sound = new double[samples.length];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = samples[i];
        }
        Biquad high = Biquad.highPass(LOWEST_HZ, Performer.SAMPLE_RATE);
        Biquad low = Biquad.lowPass(HIGHEST_HZ, Performer.SAMPLE_RATE);
        for (int pass = 0; pass < 2; pass++) {
            low.filter(high.filter(sound));
            reverse(sound);
        }
        return sound;
    }

    private static void reverse(double[] sound) {
        for (int i = 0, j = sound.length - 1; i < j; i++, j--) {
            double kept = sound[i];
            sound[i] = sound[j];
            sound[j] = kept;
        }
    }
}
