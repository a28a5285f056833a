package comeback.engine.live;

import comeback.song.PinnedLine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Pinned lines as they were performed anew at other tempos; the least recently used are forgotten.
///
/// The performing thread's own.
final class Retimed {
    private static final int MOST = 256;

    private record Key(PinnedLine line, double bpm) {}

    private final Map<Key, Again> lines = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Again> eldest) {
            return size() > MOST;
        }
    };

    /// A line performed anew.
    ///
    /// @param isLayered whether it has all that sounds beside its lead
    record Again(PinnedLine line, boolean isLayered) {}

    @Nullable
    Again at(PinnedLine line, double bpm) {
        return lines.get(new Key(line, bpm));
    }

    void put(PinnedLine line, double bpm, Again anew) {
        lines.put(new Key(line, bpm), anew);
    }
}
