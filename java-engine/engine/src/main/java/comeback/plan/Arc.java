package comeback.plan;

import comeback.bank.Move;
import java.util.Set;

/// What each couplet of a rebuttal is for: answer the strongest claim, go on, end it.
enum Arc {
    OPEN(Set.of(Move.FLIP, Move.NAMEFLIP, Move.CONCEDE, Move.EXPOSE, Move.BELITTLE)),
    GO_ON(Set.of(
            Move.FLIP,
            Move.NAMEFLIP,
            Move.CONCEDE,
            Move.EXPOSE,
            Move.BELITTLE,
            Move.ESCALATE,
            Move.THREAT,
            Move.CROWD,
            Move.BOAST,
            Move.CALLBACK)),
    CLOSE(Set.of(Move.CLOSER));

    private final Set<Move> moves;

    Arc(Set<Move> moves) {
        this.moves = moves;
    }

    boolean allows(Move move) {
        return moves.contains(move);
    }

    static Arc at(int couplet, int couplets) {
        if (couplet == couplets - 1 && couplets > 1) {
            return CLOSE;
        }
        return couplet == 0 ? OPEN : GO_ON;
    }
}
