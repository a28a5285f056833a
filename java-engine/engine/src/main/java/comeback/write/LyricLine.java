package comeback.write;

import comeback.bank.Anchor;
import comeback.bank.Move;
import comeback.plan.StandingLine;
import comeback.verse.Line;
import java.util.List;

/// A written line on the grid.
///
/// @param bar the zero-based bar of the host's timeline that it belongs to
/// @param syllables one for each syllable of the line, in order of time
/// @param anchors what the opponent said that this line takes up; empty when it takes up nothing
/// @param item the bank item it was made from, or "own words"
/// @param naturalness of its bars, with whatever other lines sound in them: percentile among real bars of as many
///     syllables, 1 to 99; 0 where none is known
public record LyricLine(
        Line line,
        int bar,
        List<PlacedSyllable> syllables,
        List<Anchor> anchors,
        Move move,
        String item,
        double naturalness) {
    public LyricLine {
        syllables = List.copyOf(syllables);
        anchors = List.copyOf(anchors);
        if (syllables.size() != line.syllableCount()) {
            throw new IllegalArgumentException("every syllable has its place: " + line.text());
        }
    }

    /// A line whose naturalness is not known.
    public LyricLine(Line line, int bar, List<PlacedSyllable> syllables, List<Anchor> anchors, Move move, String item) {
        this(line, bar, syllables, anchors, move, item, 0);
    }

    /// Whether a syllable lies between two sixteenths, as in triplets.
    public boolean isOffSixteenths() {
        return syllables.stream().anyMatch(each -> each.slot() != Math.rint(each.slot()));
    }

    /// The same line as one that others are written around.
    public StandingLine standing() {
        List<Double> slots = syllables.stream().map(PlacedSyllable::slot).toList();
        return new StandingLine(line, slots, anchors, move, item);
    }

    LyricLine withNaturalness(double percentile) {
        return new LyricLine(line, bar, syllables, anchors, move, item, percentile);
    }
}
