package comeback.listen;

/// How much sound the ear takes into account at once: more is heard better and takes longer.
public enum Patience {
    /// For a battle, where the last pass stands between the opponent's last word and our first: 6 to 12 seconds.
    LIVE(600, 1_200),
    /// For a recording that nobody waits for: 9 to 16 seconds.
    THOROUGH(900, 1_600);

    private final int shortestRows;
    private final int longestRows;

    Patience(int shortestRows, int longestRows) {
        this.shortestRows = shortestRows;
        this.longestRows = longestRows;
    }

    /// What a window keeps when it slides, in rows of 10 ms.
    int shortestRows() {
        return shortestRows;
    }

    /// What makes a window slide, in rows of 10 ms.
    int longestRows() {
        return longestRows;
    }
}
