package comeback.bank.compiled;

import static java.util.Objects.requireNonNull;

import comeback.bank.Ending;
import comeback.bank.EndingClass;
import comeback.bank.EndingPair;
import comeback.bank.KnownRhymes;
import comeback.bank.Piece;
import comeback.verse.Rhyme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what {@link RhymesOut} wrote, a block whenever it is asked for. Any thread.
final class RhymesIn implements KnownRhymes {
    private final byte[] bytes;
    private final WordsIn words;
    private final Map<String, EndingClass> classes;
    private final List<Rhyme> rhymes;
    private final Map<List<Piece>, Integer> blocks = new HashMap<>();

    /// @param bytes which `from` reads
    RhymesIn(byte[] bytes, Source from, WordsIn words, Map<String, EndingClass> classes) {
        this.bytes = bytes;
        this.words = words;
        this.classes = classes;
        this.rhymes = from.list(each -> new Rhyme(each.number(), each.real()));
        CoupletsIn pieces = new CoupletsIn(words);
        int count = from.number();
        for (int i = 0; i < count; i++) {
            List<Piece> closing = List.of(pieces.piece(from), pieces.piece(from));
            int length = from.number();
            blocks.put(closing, length == 0 ? -1 : from.at());
            from.skip(length);
        }
    }

    @Override
    public Optional<List<EndingPair>> between(Piece first, Piece second) {
        Integer block = blocks.get(List.of(first, second));
        if (block == null) {
            return Optional.empty();
        }
        return Optional.of(block < 0 ? List.of() : pairs(new Source(bytes, block), first, second));
    }

    private List<EndingPair> pairs(Source from, Piece first, Piece second) {
        List<Ending> firsts = endings(first, from);
        List<Ending> seconds = endings(second, from);
        int count = from.number();
        List<EndingPair> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pairs.add(new EndingPair(
                    firsts.get(from.number()),
                    seconds.get(from.number()),
                    rhymes.get(from.number()),
                    words.text(from)));
        }
        return List.copyOf(pairs);
    }

    private List<Ending> endings(Piece piece, Source from) {
        return piece instanceof Piece.Slot slot
                ? requireNonNull(classes.get(slot.classId())).endings()
                : List.of(words.ending(from));
    }
}
