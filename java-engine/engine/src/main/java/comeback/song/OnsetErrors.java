package comeback.song;

import java.util.List;

/// How far the vowels of a take lie from where they are declared to, in milliseconds, by a detector that the voice
/// does not use.
///
/// @param syllables how many were compared
public record OnsetErrors(double medianMillis, double p90Millis, double maxMillis, int syllables) {
    public static final OnsetErrors NONE = new OnsetErrors(0, 0, 0, 0);

    public static OnsetErrors of(List<MeasuredOnset> onsets) {
        if (onsets.isEmpty()) {
            return NONE;
        }
        List<Double> sorted =
                onsets.stream().map(MeasuredOnset::missMillis).sorted().toList();
        return new OnsetErrors(at(sorted, 0.5), at(sorted, 0.9), sorted.getLast(), sorted.size());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
