package comeback.time;

import comeback.problem.Problem;

/// Quarter notes a minute, as hosts count, between 40 and 240.
public record Tempo(double bpm) {
    public static final double SLOWEST_BPM = 40;
    public static final double FASTEST_BPM = 240;

    public Tempo {
        if (!(bpm >= SLOWEST_BPM && bpm <= FASTEST_BPM)) {
            throw new Problem(
                    "A tempo of %s BPM cannot be rapped to: give one from %.0f to %.0f quarter notes a minute."
                            .formatted(trimmed(bpm), SLOWEST_BPM, FASTEST_BPM));
        }
    }

    public double secondsPerQuarter() {
        return 60.0 / bpm;
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
