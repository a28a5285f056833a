package comeback.bank;

/// What an ad-lib says of the line before it.
public enum Mood {
    /// so it is
    AGREE,
    /// at the opponent's cost
    TEASE,
    /// the room goes up
    HYPE;

    /// The mood in which a line is cheered.
    public static Mood after(Move move) {
        return switch (move) {
            case FLIP, EXPOSE, BELITTLE, CONCEDE, NAMEFLIP -> TEASE;
            case ESCALATE, BOAST, CROWD, THREAT, CLOSER -> HYPE;
            case CALLBACK, SCHEME, SKETCH, OWN -> AGREE;
        };
    }
}
