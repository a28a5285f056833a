package comeback.perform;

import java.util.Arrays;

/// A hand on the fader: gains that bring each vowel to the level it is meant to have.
///
/// @param seconds from the phrase's first sample, rising
/// @param decibels the gain there; between two it goes smoothly over, outside it stays
public record Rider(double[] seconds, double[] decibels) {
    /// Leaves everything as it is.
    public static final Rider NONE = new Rider(new double[0], new double[0]);

    private static final int STEP = Performer.SAMPLE_RATE / 1000;
    private static final double MOST_DECIBELS = 10;
    private static final double VOWEL_SECONDS = 0.08;
    private static final double LEAST_SPAN_SECONDS = 0.03;
    /// Further below its line's mean, a vowel is not there to be lifted.
    private static final double INAUDIBLE_DECIBELS = 30;

    public Rider {
        if (seconds.length != decibels.length) {
            throw new IllegalArgumentException("every gain has its time");
        }
    }

    /// What brings the vowels of `samples` from the levels they have to those of `tune`, as far as 10 dB go.
    ///
    /// @param vowelSeconds where vowels start in the phrase
    static Rider of(float[] samples, double[] vowelSeconds, Tune tune) {
        int count = vowelSeconds.length;
        double[] has = new double[count];
        double[] middles = new double[count];
        for (int k = 0; k < count; k++) {
            double next = k + 1 < count ? vowelSeconds[k + 1] : vowelSeconds[k] + 1;
            double span = Math.max(LEAST_SPAN_SECONDS, Math.min(VOWEL_SECONDS, 0.6 * (next - vowelSeconds[k])));
            has[k] = level(samples, vowelSeconds[k], vowelSeconds[k] + span);
            middles[k] = vowelSeconds[k] + span / 2;
        }
        double mean = Arrays.stream(has).average().orElse(0);
        double wanted = Arrays.stream(tune.decibels()).average().orElse(0);
        double[] gains = new double[count];
        for (int k = 0; k < count; k++) {
            double off = tune.decibels()[k] - wanted - (has[k] - mean);
            gains[k] = has[k] < mean - INAUDIBLE_DECIBELS ? 0 : Math.clamp(off, -MOST_DECIBELS, MOST_DECIBELS);
        }
        return new Rider(middles, gains);
    }

    /// Changes `samples` (48 kHz) in place; the gain is worked out each millisecond, and goes straight between.
    void ride(float[] samples) {
        if (seconds.length == 0) {
            return;
        }
        float gain = gainAt(0);
        for (int first = 0; first < samples.length; first += STEP) {
            float next = gainAt(first + STEP);
            int end = Math.min(samples.length, first + STEP);
            for (int i = first; i < end; i++) {
                samples[i] *= gain + (next - gain) * (i - first) / STEP;
            }
            gain = next;
        }
    }

    private float gainAt(int frame) {
        double at = frame / (double) Performer.SAMPLE_RATE;
        int found = Arrays.binarySearch(seconds, at);
        int next = found >= 0 ? found + 1 : -found - 1;
        return (float) Math.pow(10, at(at, next) / 20);
    }

    private double at(double at, int next) {
        if (next == 0 || next == seconds.length) {
            return decibels[next == 0 ? 0 : next - 1];
        }
        double apart = seconds[next] - seconds[next - 1];
        double share = apart > 0 ? Math.clamp((at - seconds[next - 1]) / apart, 0, 1) : 1;
        double eased = share * share * (3 - 2 * share);
        return decibels[next - 1] + eased * (decibels[next] - decibels[next - 1]);
    }

    private static double level(float[] samples, double from, double to) {
        int first = Math.clamp((int) (from * Performer.SAMPLE_RATE), 0, samples.length);
        int end = Math.clamp((int) (to * Performer.SAMPLE_RATE), first, samples.length);
        double power = 1e-10;
        for (int i = first; i < end; i++) {
            power += samples[i] * samples[i] / (double) (end - first);
        }
        return 10 * Math.log10(power);
    }
}
