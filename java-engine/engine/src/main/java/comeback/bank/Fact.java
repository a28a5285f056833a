package comeback.bank;

import java.util.Set;

/// Something the opponent's words hold, as a rebuttal can use it.
///
/// @param value as it is to be written into a line: "Rico", "chain", "you run the southside"
/// @param plural grammatical number of the value
/// @param opponentLine zero-based line of the reading that it was found in; the reading has the line's Ppq
/// @param confidence 0 to 1
/// @param owner whom it is about: an insult is about us, a chain is whose it is
/// @param relation how the owner stands to it: a person is `ally`, `family` or `rival`, a place `from`, `run`, `show`
///     or `diss`; empty where nothing tells
public record Fact(
        FactKind kind,
        String value,
        boolean plural,
        int opponentLine,
        double confidence,
        Owner owner,
        String relation) {
    private static final Set<String> ABOUT_US = Set.of("insult", "jab", "charge", "question");

    /// A fact of the usual owner of its kind, with no relation told.
    public Fact(FactKind kind, String value, boolean plural, int opponentLine, double confidence) {
        this(kind, value, plural, opponentLine, confidence, usualOwner(kind), "");
    }

    /// Whom a couplet takes a fact of this kind to be about: insults, jabs and questions are about us.
    static Owner usualOwner(FactKind kind) {
        String name = kind.name();
        int dot = name.indexOf('.');
        return ABOUT_US.contains(dot < 0 ? name : name.substring(0, dot)) ? Owner.US : Owner.OPPONENT;
    }

    /// Whether a couplet may speak of it as usual: what is ours or a third's is never laid at the opponent's door.
    public boolean isAnswerable() {
        return owner == usualOwner(kind);
    }

    public Fact withValue(String another) {
        return new Fact(kind, another, plural, opponentLine, confidence, owner, relation);
    }
}
