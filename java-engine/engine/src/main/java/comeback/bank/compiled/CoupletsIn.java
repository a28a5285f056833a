package comeback.bank.compiled;

import comeback.bank.Couplet;
import comeback.bank.FactKind;
import comeback.bank.Move;
import comeback.bank.Need;
import comeback.bank.Piece;
import comeback.bank.Rating;
import comeback.bank.Template;
import java.util.List;

/// Reads what {@link CoupletsOut} wrote.
record CoupletsIn(WordsIn words) {
    private static final Move[] MOVES = Move.values();
    private static final Rating[] RATINGS = Rating.values();
    private static final Need.Number[] NUMBERS = Need.Number.values();

    Couplet couplet(Source from) {
        String id = words.text(from);
        Move move = MOVES[from.number()];
        List<Need> needs = from.list(this::need);
        String topic = words.text(from);
        Rating rating = RATINGS[from.number()];
        String group = words.text(from);
        boolean crosses = from.number() == 1;
        return new Couplet(id, move, needs, topic, rating, group, crosses, template(from), template(from));
    }

    Piece piece(Source from) {
        int kind = from.number();
        return switch (kind) {
            case CoupletsOut.SAID -> new Piece.Said(words.text(from));
            case CoupletsOut.CHOICE -> new Piece.Choice(from.list(words::text));
            case CoupletsOut.VALUE -> new Piece.Value(new FactKind(words.text(from)));
            case CoupletsOut.SLOT -> new Piece.Slot(words.text(from), words.texts(from));
            case CoupletsOut.LOCKED -> new Piece.Locked(words.text(from));
            default -> throw new IllegalArgumentException("no piece is of kind " + kind);
        };
    }

    private Need need(Source from) {
        FactKind kind = new FactKind(words.text(from));
        return new Need(kind, words.texts(from), NUMBERS[from.number()], words.texts(from));
    }

    private Template template(Source from) {
        return new Template(words.text(from), from.list(this::piece));
    }
}
