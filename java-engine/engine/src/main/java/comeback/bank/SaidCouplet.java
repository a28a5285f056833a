package comeback.bank;

/// What a couplet was made of, as far as a producer may like it.
///
/// @param item the bank's; both halves of a scheme are one
/// @param family the rhyme family, as {@link Family} names it; empty where its lines do not rhyme
public record SaidCouplet(String item, Move move, String family) {}
