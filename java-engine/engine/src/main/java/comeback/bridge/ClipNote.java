package comeback.bridge;

/// A note that goes out with a clip.
///
/// @param frame counted from the clip's first
/// @param lengthFrames at least 1
/// @param channel 0 to 15; what a musician calls channel 1 is 0 here
/// @param velocity 1 to 127
public record ClipNote(int frame, int lengthFrames, int channel, int note, int velocity) {
    /// @throws IllegalArgumentException for a value that MIDI or a clip does not have
    public ClipNote {
        if (frame < 0 || lengthFrames < 1) {
            throw new IllegalArgumentException("a note of %d frames at frame %d".formatted(lengthFrames, frame));
        }
        if (channel < 0 || channel > 15 || note < 0 || note > 127 || velocity < 1 || velocity > 127) {
            throw new IllegalArgumentException(
                    "MIDI has no channel %d, note %d, velocity %d".formatted(channel, note, velocity));
        }
    }
}
