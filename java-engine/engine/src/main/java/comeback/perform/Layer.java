package comeback.perform;

/// What a line's sound is made of, each heard on a bus and kept in a file of its own.
public enum Layer {
    LEAD,
    DOUBLES,
    AD_LIBS
}
