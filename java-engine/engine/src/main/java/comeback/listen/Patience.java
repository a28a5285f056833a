package comeback.listen;

/// How many readings the ear follows at once and how often it decodes: more is heard better and takes longer. And how
/// long ago a word may have been said that still counts. It takes 9 to 16 seconds of sound into account at once.
public enum Patience {
    /// For a battle, where the last pass stands between the opponent's last word and our first: four
    /// readings every second, and two at once when the voice falls silent. Of a turn without an end the
    /// last ten minutes.
    LIVE(4, 2, 100, 60_000),
    /// For a recording that nobody waits for: four readings, every four seconds.
    THOROUGH(4, 4, 400, Integer.MAX_VALUE);

    private static final int SHORTEST_ROWS = 900;
    private static final int LONGEST_ROWS = 1_600;

    private final int beam;
    private final int hastyBeam;
    private final int everyRows;
    private final int rememberedRows;

    Patience(int beam, int hastyBeam, int everyRows, int rememberedRows) {
        this.beam = beam;
        this.hastyBeam = hastyBeam;
        this.everyRows = everyRows;
        this.rememberedRows = rememberedRows;
    }

    /// What a window keeps when it slides, in rows of 10 ms.
    int shortestRows() {
        return SHORTEST_ROWS;
    }

    /// What makes a window slide, in rows of 10 ms.
    int longestRows() {
        return LONGEST_ROWS;
    }

    /// How many readings the recogniser follows side by side.
    ///
    /// @param inHaste whether what it hears is to be answered at once
    int beam(boolean inHaste) {
        return inHaste ? hastyBeam : beam;
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
