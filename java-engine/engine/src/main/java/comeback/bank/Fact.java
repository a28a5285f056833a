package comeback.bank;

/// Something the opponent's words hold, as a rebuttal can use it.
///
/// @param value as it is to be written into a line: "Rico", "chain", "you run the southside"
/// @param plural grammatical number of the value
/// @param opponentLine zero-based line of the reading that it was found in
/// @param confidence 0 to 1
public record Fact(FactKind kind, String value, boolean plural, int opponentLine, double confidence) {}
