package comeback.bank;

/// How strong the language is; an item may be used where its rating is allowed.
public enum Rating {
    CLEAN,
    MILD;

    /// Whether an item of this rating may be used where `most` is the limit.
    public boolean within(Rating most) {
        return compareTo(most) <= 0;
    }
}
