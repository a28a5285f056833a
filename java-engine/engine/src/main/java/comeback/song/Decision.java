package comeback.song;

/// Where lines of a take were settled: from a line on, on what was known by then, after so many steps of search.
///
/// @param firstLine index of the first line that was open; those before stood
/// @param words the opponent's as they were heard by then, or the topic; lines parted by newlines
/// @param revision of those words: how often they had changed
/// @param steps that the search took; each words one idea
public record Decision(int firstLine, String words, long revision, int steps) {
    public Decision {
        if (firstLine < 0 || steps < 0) {
            throw new IllegalArgumentException("line %d after %d steps".formatted(firstLine, steps));
        }
    }
}
