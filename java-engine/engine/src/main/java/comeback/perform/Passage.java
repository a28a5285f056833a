package comeback.perform;

/// A stretch of a sound, in seconds from its first sample; it fades in and out within its ends.
public record Passage(double fromSeconds, double toSeconds) {
    public Passage {
        if (!(fromSeconds < toSeconds)) {
            throw new IllegalArgumentException("a passage has a length: " + fromSeconds + " to " + toSeconds);
        }
    }
}
