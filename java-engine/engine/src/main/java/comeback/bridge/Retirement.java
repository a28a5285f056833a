package comeback.bridge;

/// How a clip goes: a version that sounds is played to its end first, or it stops with the next block.
public enum Retirement {
    WHEN_SILENT,
    NOW
}
