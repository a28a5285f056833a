package comeback.song;

import comeback.perform.LayerPart;
import org.jspecify.annotations.Nullable;

/// What sounds beside a pinned line's lead, in one layer.
///
/// @param frozen the part's sound as it was performed, played instead of the recall; null when it is not kept
public record PinnedLayer(LayerPart part, @Nullable FrozenSound frozen) {
    /// @return nothing for nothing
    public static @Nullable PinnedLayer of(@Nullable LayerPart part) {
        return part == null ? null : new PinnedLayer(part, null);
    }
}
