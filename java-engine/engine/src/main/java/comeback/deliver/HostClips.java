package comeback.deliver;

/// Makes of a performed line the piece that the host plays, at the host's rate.
///
/// ```
/// |· · ·|┌── phrase ──────┐· ·|
/// bar    first       first     a bar line after the phrase
/// line   consonant   vowel = anchorFrame
/// ```
///
/// Notes: channel 1 has one a syllable (60, 62 where stressed, 64 where rhyming, velocity by accent) from its declared
/// vowel to the next, 10 ms at least and a quarter note at most; channel 2 has 36 at each bar line and 38 at the
/// line's first vowel. Where a bar line lies outside the phrase, silence reaches to it.
public final class HostClips {
    private HostClips() {}

    /// @param samples at 48 kHz, as performed or recalled; at that rate they come out as they are
    /// @param leadFrames frame of `samples` at which the first vowel was planned
    /// @param hostRate Hz, any whole number
    public static HostPiece piece(float[] samples, int leadFrames, LineNotes notes, int hostRate) {
        throw new UnsupportedOperationException("pending");
    }
}
