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

    private final Map<Key, PinnedLine> lines = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PinnedLine> eldest) {
            return size() > MOST;
        }
    };

    @Nullable
    PinnedLine at(PinnedLine line, double bpm) {
        return lines.get(new Key(line, bpm));
    }

    void put(PinnedLine line, double bpm, PinnedLine anew) {
        lines.put(new Key(line, bpm), anew);
    }
}
