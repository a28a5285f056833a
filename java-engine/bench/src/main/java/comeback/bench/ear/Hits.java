package comeback.bench.ear;

/// How many of the onsets that are there were found, each by one of those found.
///
/// @param there onsets in the sound
/// @param found onsets that a detector gave
/// @param hits pairs of the two within the tolerance
record Hits(int there, int found, int hits) {
    static final Hits NONE = new Hits(0, 0, 0);

    /// Pairs them in order of time.
    ///
    /// @param there seconds, rising, as is `found`
    static Hits of(double[] there, double[] found, double toleranceSeconds) {
        int hits = 0;
        int i = 0;
        int j = 0;
        while (i < there.length && j < found.length) {
            double away = found[j] - there[i];
            if (Math.abs(away) <= toleranceSeconds) {
                hits++;
                i++;
                j++;
            } else if (away < 0) {
                j++;
            } else {
                i++;
            }
        }
        return new Hits(there.length, found.length, hits);
    }

    Hits plus(Hits other) {
        return new Hits(there + other.there, found + other.found, hits + other.hits);
    }

    double precision() {
        return found == 0 ? 0 : hits / (double) found;
    }

    double recall() {
        return there == 0 ? 0 : hits / (double) there;
    }

    /// The harmonic mean of precision and recall.
    double f1() {
        return there + found == 0 ? 0 : 2.0 * hits / (there + found);
    }
}
