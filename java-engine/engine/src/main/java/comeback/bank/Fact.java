package comeback.bank;

import java.util.Set;

/// Something the opponent's words hold, as a rebuttal can use it.
///
/// @param value as it is to be written into a line: "Rico", "chain", "you run the southside"
/// @param plural grammatical number of the value
/// @param opponentLine zero-based line of the reading that it was found in, which is that of its own round; the reading
///     has the line's Ppq
/// @param confidence 0 to 1
/// @param owner whom it is about: an insult is about us, a chain is whose it is
/// @param relation how the owner stands to it: a person is `ally`, `family` or `rival`, a place `from`, `run`, `show`
///     or `diss`; empty where nothing tells
/// @param roundsAgo in which round it was said: 0 in the one that is answered, 1 in the one before;
///     {@link #SOME_ROUND} in an earlier one of which nobody knows which
public record Fact(
        FactKind kind,
        String value,
        boolean plural,
        int opponentLine,
        double confidence,
        Owner owner,
        String relation,
        int roundsAgo) {
    public static final int SOME_ROUND = -1;
    private static final Set<String> ABOUT_US = Set.of("insult", "jab", "charge", "question");

    public Fact {
        if (roundsAgo < SOME_ROUND) {
            throw new IllegalArgumentException("said %d rounds ago: %s".formatted(roundsAgo, value));
        }
    }

    /// A fact of this round.
    public Fact(
            FactKind kind,
            String value,
            boolean plural,
            int opponentLine,
            double confidence,
            Owner owner,
            String relation) {
        this(kind, value, plural, opponentLine, confidence, owner, relation, 0);
    }

    /// A fact of this round and of the usual owner of its kind, with no relation told.
    public Fact(FactKind kind, String value, boolean plural, int opponentLine, double confidence) {
        this(kind, value, plural, opponentLine, confidence, usualOwner(kind), "");
    }

    /// Whom a couplet takes a fact of this kind to be about: insults, jabs and questions are about us.
    static Owner usualOwner(FactKind kind) {
        return ABOUT_US.contains(kind.widest().name()) ? Owner.US : Owner.OPPONENT;
    }

    /// Whether a couplet may speak of it as usual: what is ours or a third's is never laid at the opponent's door.
    public boolean isAnswerable() {
        return owner == usualOwner(kind);
    }

    /// Whether it was said in an earlier round.
    public boolean isEarlier() {
        return roundsAgo != 0;
    }

    public Fact withValue(String another) {
        return new Fact(kind, another, plural, opponentLine, confidence, owner, relation, roundsAgo);
    }

    public Fact withKind(FactKind another) {
        return new Fact(another, value, plural, opponentLine, confidence, owner, relation, roundsAgo);
    }

    /// The same fact, said `rounds` ago.
    public Fact said(int rounds) {
        return new Fact(kind, value, plural, opponentLine, confidence, owner, relation, rounds);
    }

    /// The same fact as the next round knows it.
    Fact aged() {
        return roundsAgo == SOME_ROUND ? this : said(roundsAgo + 1);
    }
}
