package comeback.time;

/// A position on the host's timeline in quarter notes from its time zero; may be negative, always finite.
public record Ppq(double quarters) implements Comparable<Ppq> {
    public static final Ppq ZERO = new Ppq(0);

    public Ppq {
        if (!Double.isFinite(quarters)) {
            throw new IllegalArgumentException("a Ppq is finite, not " + quarters);
        }
    }

    public Ppq plus(double quarterNotes) {
        return new Ppq(quarters + quarterNotes);
    }

    /// Quarter notes from `earlier` to here; negative when `earlier` is in fact later.
    public double since(Ppq earlier) {
        return quarters - earlier.quarters;
    }

    public boolean isBefore(Ppq other) {
        return quarters < other.quarters;
    }

    @Override
    public int compareTo(Ppq other) {
        return Double.compare(quarters, other.quarters);
    }
}
