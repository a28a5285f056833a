package comeback.bank;

/// How strong the language is; an item may be used where its rating is allowed. The plugin's parameter has the same
/// three, in this order.
public enum Rating {
    /// fit for any ears
    CLEAN,
    /// what a radio plays: damn and hell, and jokes about death
    RADIO,
    /// swearing at the opponent's craft
    EXPLICIT;

    /// Whether an item of this rating may be used where `most` is the limit.
    public boolean within(Rating most) {
        return compareTo(most) <= 0;
    }

    /// How much more an item of this rating is liked where `most` is the limit, so that what was asked for is heard: 0
    /// for a clean one, 1 for one as strong as may be.
    public double wanted(Rating most) {
        return most == CLEAN ? 0 : (double) ordinal() / most.ordinal();
    }
}
