package comeback.deliver;

import org.jspecify.annotations.Nullable;

/// A line's sound as it was performed or recalled: mono layers at 48 kHz that begin together.
///
/// @param leadFrames frame of every layer at which the first vowel was planned
/// @param doubles null when there are none, as `adLibs`; not necessarily as long as `lead`
public record LineSound(int leadFrames, float[] lead, float @Nullable [] doubles, float @Nullable [] adLibs) {
    /// The lead alone.
    public LineSound(int leadFrames, float[] lead) {
        this(leadFrames, lead, null, null);
    }
}
