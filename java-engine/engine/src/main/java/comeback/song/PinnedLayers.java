package comeback.song;

import comeback.perform.LayerPart;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What sounds beside a pinned line's lead.
///
/// @param doubles null where the line says nothing twice
/// @param adLib null where nothing is shouted after it
public record PinnedLayers(
        @Nullable PinnedLayer doubles, @Nullable PinnedLayer adLib) {
    public static final PinnedLayers NONE = new PinnedLayers(null, null);

    public boolean isEmpty() {
        return doubles == null && adLib == null;
    }

    /// The same layers, with each one's sound kept as `freeze` says, or not kept any more where it says null.
    public PinnedLayers frozen(Function<LayerPart, @Nullable FrozenSound> freeze) {
        return new PinnedLayers(frozen(doubles, freeze), frozen(adLib, freeze));
    }

    private static @Nullable PinnedLayer frozen(
            @Nullable PinnedLayer layer, Function<LayerPart, @Nullable FrozenSound> freeze) {
        return layer == null ? null : new PinnedLayer(layer.part(), freeze.apply(layer.part()));
    }
}
