package comeback.bank.compiled;

import comeback.bank.Bank;
import comeback.bank.Bindings;
import comeback.bank.Ending;
import comeback.bank.EndingPair;
import comeback.bank.Pairings;
import comeback.bank.Piece;
import comeback.verse.Rhyme;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Writes which endings of a bank rhyme; {@link RhymesIn} reads it. For one thread.
///
/// For each two pieces that close a couplet's lines a block, which is read when it is asked for:
///
/// ```
/// first piece | second piece | bytes of the block |
///     [first's ending if it is locked] [second's] how many | place in first's class, in second's, rhyme, family | …
/// ```
final class RhymesOut {
    private final WordsOut words;
    private final CoupletsOut pieces;
    private final Table<Rhyme> rhymes = new Table<>(RhymesOut::rhyme);
    private final Map<Ending, Integer> places = new IdentityHashMap<>();
    private final Sink blocks = new Sink();

    private RhymesOut(WordsOut words, Bank bank) {
        this.words = words;
        this.pieces = new CoupletsOut(words);
        bank.classes().values().forEach(type -> {
            for (int i = 0; i < type.endings().size(); i++) {
                places.put(type.endings().get(i), i);
            }
        });
    }

    /// @param pairings of `bank`, for all ratings
    static void write(Bank bank, Pairings pairings, WordsOut words, Sink to) {
        RhymesOut out = new RhymesOut(words, bank);
        Map<List<Piece>, List<EndingPair>> found = new HashMap<>();
        bank.closedByOurWords()
                .forEach(couplet -> found.put(
                        List.of(couplet.first().closing(), couplet.second().closing()),
                        pairings.of(couplet, Bindings.NONE)));
        found.forEach(out::block);
        out.rhymes.writeTo(to);
        to.number(found.size());
        to.append(out.blocks);
    }

    private void block(List<Piece> closing, List<EndingPair> pairs) {
        closing.forEach(piece -> pieces.piece(piece, blocks));
        Sink block = new Sink();
        if (!pairs.isEmpty()) {
            EndingPair any = pairs.getFirst();
            locked(closing.getFirst(), any.first(), block);
            locked(closing.getLast(), any.second(), block);
            block.number(pairs.size());
            pairs.forEach(pair -> pair(pair, block));
        }
        blocks.number(block.size());
        blocks.append(block);
    }

    private void locked(Piece piece, Ending ending, Sink to) {
        if (piece instanceof Piece.Locked) {
            words.ending(ending, to);
        }
    }

    private void pair(EndingPair pair, Sink to) {
        to.number(places.getOrDefault(pair.first(), 0));
        to.number(places.getOrDefault(pair.second(), 0));
        to.number(rhymes.place(pair.rhyme()));
        words.text(pair.family(), to);
    }

    private static void rhyme(Rhyme rhyme, Sink to) {
        to.number(rhyme.syllables());
        to.real(rhyme.score());
    }
}
