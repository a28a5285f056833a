package comeback.bridge;

import comeback.time.Ppq;

/// A note that the host sent in, or another value of the parameter turn, at its place on the host's clock.
///
/// @param firstFrame the host's sample time at which it came
/// @param note 0 to 127; 0 for `ALL_OFF`, the value for `TURN`
/// @param channel 0 to 15; what a musician calls channel 16 is 15 here
public record NoteIn(long firstFrame, Ppq at, Kind kind, int note, int velocity, int channel) {
    /// In the order of the wire, which counts from 1.
    public enum Kind {
        ON,
        OFF,
        ALL_OFF,
        TURN
    }
}
