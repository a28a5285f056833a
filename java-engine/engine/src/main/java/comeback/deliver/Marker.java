package comeback.deliver;

import comeback.time.Ppq;

/// A named position on the host's timeline, until `end` where it has a length.
public record Marker(Kind kind, Ppq start, Ppq end, String text) {
    /// What a marker names.
    public enum Kind {
        LINE,
        SYLLABLE
    }
}
