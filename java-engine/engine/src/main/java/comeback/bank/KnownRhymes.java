package comeback.bank;

import java.util.List;
import java.util.Optional;

/// Which endings of a bank rhyme, found beforehand. Any thread.
@FunctionalInterface
public interface KnownRhymes {
    KnownRhymes NONE = (first, second) -> Optional.empty();

    /// Every rhyming pair for two lines that are closed by these slots or locked endings, of all ratings, in the order
    /// in which {@link Pairings} finds them; nothing where that is not known.
    Optional<List<EndingPair>> between(Piece first, Piece second);
}
