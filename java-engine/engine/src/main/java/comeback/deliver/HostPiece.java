package comeback.deliver;

import java.util.List;

/// A line at the host's sample rate: mono sound, the notes that go with it, and the frame that belongs at the line's
/// first planned vowel.
///
/// @param anchorFrame frame of `samples` at which the first vowel was planned, exactly
/// @param notes in order of frame, none outside the sound
public record HostPiece(int sampleRate, float[] samples, long anchorFrame, List<Note> notes) {
    public HostPiece {
        notes = List.copyOf(notes);
    }

    /// A MIDI note; `frame` counts from the piece's first.
    ///
    /// @param channel 0 for syllables, 1 for bars and phrases
    public record Note(int frame, int lengthFrames, int channel, int note, int velocity) {}
}
