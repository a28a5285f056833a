package comeback.bank;

import java.util.List;

/// Two lines that belong together, with what they presuppose. A scheme is two of these with one `group`.
///
/// @param id unique in the bank
/// @param needs the facts it speaks of; none when it claims nothing
/// @param topic what it is about, so that a verse does not dwell
/// @param group the scheme it is half of, or empty
/// @param crosses whether its lines alternate with those of the other half, so that the scheme rhymes ABAB
public record Couplet(
        String id,
        Move move,
        List<Need> needs,
        String topic,
        Rating rating,
        String group,
        boolean crosses,
        Template first,
        Template second) {
    public Couplet {
        needs = List.copyOf(needs);
    }

    /// The same couplet with `same` for its needs, which are equal to them.
    Couplet needing(List<Need> same) {
        return needs == same ? this : new Couplet(id, move, same, topic, rating, group, crosses, first, second);
    }

    /// Whether its rhyme was written with it: neither line ends in a slot that any ending may fill.
    public boolean isAuthored() {
        return !(first.closing() instanceof Piece.Slot) && !(second.closing() instanceof Piece.Slot);
    }

    public List<Template> lines() {
        return List.of(first, second);
    }
}
