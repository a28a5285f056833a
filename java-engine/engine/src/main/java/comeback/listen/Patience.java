package comeback.listen;

/// How much sound the ear takes into account at once and how many readings it follows: more is heard better and takes
/// longer. And how long ago a word may have been said that still counts.
public enum Patience {
    /// For a battle, where the last pass stands between the opponent's last word and our first: 6 to 10.5 seconds, one
    /// reading, every second and at once when the voice falls silent; of a turn without an
    /// end the last ten minutes.
    LIVE(600, 1_050, 1, 100, 60_000),
    /// For a recording that nobody waits for: 9 to 16 seconds, four readings, every
    /// four seconds.
    THOROUGH(900, 1_600, 4, 400, Integer.MAX_VALUE);

    private final int shortestRows;
    private final int longestRows;
    private final int beam;
    private final int everyRows;
    private final int rememberedRows;

    Patience(int shortestRows, int longestRows, int beam, int everyRows, int rememberedRows) {
        this.shortestRows = shortestRows;
        this.longestRows = longestRows;
        this.beam = beam;
        this.everyRows = everyRows;
        this.rememberedRows = rememberedRows;
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

    /// What was said earlier than that is forgotten, in rows of 10 ms.
    int rememberedRows() {
        return rememberedRows;
    }

    /// When to decode.
    DecodeSchedule schedule() {
        return new DecodeSchedule(everyRows, this == LIVE);
    }
}
