package comeback.bank;

/// A bank with what is known of its rhymes.
public record ReadyBank(Bank bank, KnownRhymes rhymes) {}
