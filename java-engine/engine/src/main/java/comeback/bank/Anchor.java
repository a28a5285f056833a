package comeback.bank;

/// What a line of ours takes up: the fact, whose own record says where the opponent said it.
public record Anchor(Fact fact) {}
