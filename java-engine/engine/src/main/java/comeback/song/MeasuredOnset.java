package comeback.song;

import comeback.perform.PerformedSyllable;
import java.util.OptionalDouble;

/// Where a syllable of a take is heard to start, by a detector that the voice does not use.
///
/// @param measuredSeconds on the host's clock; empty where nothing is heard within 100 ms
public record MeasuredOnset(PerformedSyllable syllable, OptionalDouble measuredSeconds) {
    /// What an onset that is not heard counts as.
    static final double FARTHEST_MILLIS = 100;

    /// How much later it is heard than it was planned; empty where nothing is heard.
    public OptionalDouble errorMillis() {
        return since(syllable.plannedSeconds());
    }

    /// How far it is heard from where the performance says it is.
    double missMillis() {
        return Math.abs(since(syllable.declaredSeconds()).orElse(FARTHEST_MILLIS));
    }

    private OptionalDouble since(double seconds) {
        return measuredSeconds.isPresent()
                ? OptionalDouble.of(1000 * (measuredSeconds.getAsDouble() - seconds))
                : OptionalDouble.empty();
    }
}
