package comeback.bank.compiled;

import comeback.bank.Couplet;
import comeback.bank.Need;
import comeback.bank.Piece;
import comeback.bank.Template;

/// Writes couplets and what their lines are made of; {@link CoupletsIn} reads them. For one thread.
record CoupletsOut(WordsOut words) {
    static final int SAID = 0;
    static final int CHOICE = 1;
    static final int VALUE = 2;
    static final int SLOT = 3;
    static final int LOCKED = 4;

    void couplet(Couplet couplet, Sink to) {
        words.text(couplet.id(), to);
        to.number(couplet.move().ordinal());
        to.number(couplet.needs().size());
        couplet.needs().forEach(need -> need(need, to));
        words.text(couplet.topic(), to);
        to.number(couplet.rating().ordinal());
        words.text(couplet.group(), to);
        to.number(couplet.crosses() ? 1 : 0);
        template(couplet.first(), to);
        template(couplet.second(), to);
    }

    void piece(Piece piece, Sink to) {
        switch (piece) {
            case Piece.Said said -> {
                to.number(SAID);
                words.text(said.text(), to);
            }
            case Piece.Choice choice -> {
                to.number(CHOICE);
                to.number(choice.choices().size());
                choice.choices().forEach(each -> words.text(each, to));
            }
            case Piece.Value value -> {
                to.number(VALUE);
                words.text(value.kind().name(), to);
            }
            case Piece.Slot slot -> {
                to.number(SLOT);
                words.text(slot.classId(), to);
                words.texts(slot.themes(), to);
            }
            case Piece.Locked locked -> {
                to.number(LOCKED);
                words.text(locked.text(), to);
            }
        }
    }

    private void need(Need need, Sink to) {
        words.text(need.kind().name(), to);
        words.texts(need.values(), to);
        to.number(need.number().ordinal());
        words.texts(need.relations(), to);
    }

    private void template(Template template, Sink to) {
        words.text(template.source(), to);
        to.number(template.pieces().size());
        template.pieces().forEach(piece -> piece(piece, to));
    }
}
