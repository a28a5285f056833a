package comeback.listen;

import java.util.ArrayList;
import java.util.List;

/// How loud vowels are: the level of the first 80 ms after each onset, in decibels.
final class VowelLevel {
    private static final double SPAN_SECONDS = 0.08;

    private VowelLevel() {}

    /// Levels at `vowels` (seconds) against the median of these and the `earlier` ones, to which these are added.
    static double[] strengths(Recording recording, double[] vowels, List<Double> earlier) {
        List<Double> all = new ArrayList<>(earlier);
        double[] strengths = new double[vowels.length];
        for (int i = 0; i < vowels.length; i++) {
            strengths[i] = decibels(recording, vowels[i]);
            all.add(strengths[i]);
        }
        all.sort(null);
        double median = all.isEmpty() ? 0 : all.get(all.size() / 2);
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] -= median;
        }
        return strengths;
    }

    static double decibels(Recording recording, double seconds) {
        int first = Math.clamp((int) (seconds * Recogniser.SAMPLE_RATE), 0, recording.length());
        float[] span = recording.slice(first, first + (int) (SPAN_SECONDS * Recogniser.SAMPLE_RATE));
        double power = 1e-8;
        for (float sample : span) {
            power += sample * sample / span.length;
        }
        return 10 * Math.log10(power);
    }
}
