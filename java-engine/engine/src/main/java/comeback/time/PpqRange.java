package comeback.time;

/// A stretch of the timeline from `start`, which belongs to it, to `end`, which does not.
public record PpqRange(Ppq start, Ppq end) {
    public PpqRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a range ends after it starts: " + start + " to " + end);
        }
    }

    public boolean contains(Ppq position) {
        return !position.isBefore(start) && position.isBefore(end);
    }

    public boolean overlaps(PpqRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public double quarters() {
        return end.since(start);
    }
}
