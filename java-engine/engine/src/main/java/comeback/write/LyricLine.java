package comeback.write;

import comeback.bank.Anchor;
import comeback.bank.Move;
import comeback.verse.Line;
import java.util.List;

/// A written line on the grid.
///
/// @param bar the zero-based bar of the host's timeline that it belongs to
/// @param syllables one for each syllable of the line, in order of time
/// @param anchors what the opponent said that this line takes up; empty when it takes up nothing
/// @param item the bank item it was made from, or "own words"
public record LyricLine(
        Line line, int bar, List<PlacedSyllable> syllables, List<Anchor> anchors, Move move, String item) {
    public LyricLine {
        syllables = List.copyOf(syllables);
        anchors = List.copyOf(anchors);
        if (syllables.size() != line.syllableCount()) {
            throw new IllegalArgumentException("every syllable has its place: " + line.text());
        }
    }
}
