package comeback.bank;

/// Whom a fact is about or belongs to, as an opponent's words tell.
public enum Owner {
    /// the opponent: "my chain", "I run the block"
    OPPONENT,
    /// us, to whom they speak: "your crew", "you are slow"
    US,
    /// somebody else: "my rival's car"
    OTHER
}
