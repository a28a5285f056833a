package comeback.bank;

/// What a couplet does in the battle.
public enum Move {
    /// turns the opponent's own words round
    FLIP,
    /// shows what is behind a claim
    EXPOSE,
    /// makes the opponent small
    BELITTLE,
    /// raises the stakes
    ESCALATE,
    /// grants a point, then takes it back with interest
    CONCEDE,
    /// plays on a name
    NAMEFLIP,
    /// comes back to something from before
    CALLBACK,
    /// speaks of oneself
    BOAST,
    /// four lines on one theme
    SCHEME,
    /// speaks to those who watch
    CROWD,
    /// says what will happen
    THREAT,
    /// ends the verse
    CLOSER,
    /// tells a story on a topic, to no opponent
    SKETCH,
    /// the producer's own words
    OWN
}
