package comeback.listen;

/// How much sound the ear takes into account at once and how many readings it follows: more is heard better and takes
/// longer.
public enum Patience {
    /// For a battle, where the last pass stands between the opponent's last word and our first: 6 to 10.5 seconds, one
    /// reading, every second and at once when the voice falls silent.
    LIVE(600, 1_050, 1, 100),
    /// For a recording that nobody waits for: 9 to 16 seconds, four readings, every
    /// four seconds.
    THOROUGH(900, 1_600, 4, 400);

    private final int shortestRows;
    private final int longestRows;
    private final int beam;
    private final int everyRows;

    Patience(int shortestRows, int longestRows, int beam, int everyRows) {
        this.shortestRows = shortestRows;
        this.longestRows = longestRows;
        this.beam = beam;
        this.everyRows = everyRows;
    }

    /// What a window keeps when it slides, in rows of 10 ms.
    int shortestRows() {
        return shortestRows;
    }

    /// What makes a window slide, in rows of 10 ms.
    int longestRows() {
        return longestRows;
    }

    /// How many readings the recogniser follows side by side.
    int beam() {
        return beam;
    }

    /// When to decode.
    DecodeSchedule schedule() {
        return new DecodeSchedule(everyRows, this == LIVE);
    }
}
