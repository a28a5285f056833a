package comeback.plan;

import comeback.bank.Anchor;
import comeback.bank.Fact;
import comeback.bank.Move;
import comeback.verse.Line;
import java.util.List;

/// A line that stays as it is while others of its verse are written: kept from before, or the producer's own.
///
/// @param slots of its syllables, in sixteenths from its bar line; none where it goes wherever it lies best
/// @param anchors what it takes up
/// @param item the bank item it was made from, or "own words"
public record StandingLine(Line line, List<Double> slots, List<Anchor> anchors, Move move, String item) {
    private static final String OWN = "own words";

    public StandingLine {
        slots = List.copyOf(slots);
        anchors = List.copyOf(anchors);
    }

    /// What the opponent said that it takes up.
    public List<Fact> facts() {
        return anchors.stream().map(Anchor::fact).toList();
    }

    /// A line of the producer's.
    public static StandingLine own(Line line) {
        return new StandingLine(line, List.of(), List.of(), Move.OWN, OWN);
    }
}
