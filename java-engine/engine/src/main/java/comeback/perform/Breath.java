package comeback.perform;

/// An inhalation within a phrase.
///
/// @param fromSeconds from the phrase's first sample, as `toSeconds`
/// @param decibels over the level of the phrase's voice; below 0
public record Breath(double fromSeconds, double toSeconds, double decibels) {
    public Breath {
        if (!(fromSeconds >= 0 && fromSeconds < toSeconds && decibels < 0)) {
            throw new IllegalArgumentException(
                    "a breath from %s to %s s at %s dB".formatted(fromSeconds, toSeconds, decibels));
        }
    }
}
