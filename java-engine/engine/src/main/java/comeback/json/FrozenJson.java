package comeback.json;

import comeback.song.FrozenSound;
import org.jspecify.annotations.Nullable;

/// A sound that is kept in the document, as JSON: field `frozen`, null where none is.
final class FrozenJson {
    private FrozenJson() {}

    static @Nullable String write(@Nullable FrozenSound frozen) {
        return frozen == null ? null : frozen.base64();
    }

    /// Broken sound is found here, not when it is to be played.
    static @Nullable FrozenSound read(JsonFields fields) {
        if (fields.isNull("frozen")) {
            return null;
        }
        FrozenSound frozen = new FrozenSound(fields.text("frozen"));
        try {
            frozen.samples();
        } catch (IllegalArgumentException broken) {
            throw fields.wrong("frozen", "base64 of deflated PCM");
        }
        return frozen;
    }
}
