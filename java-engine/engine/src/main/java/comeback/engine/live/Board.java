package comeback.engine.live;

import comeback.bridge.Clip;
import comeback.bridge.ClipBoard;
import comeback.bridge.Retirement;
import comeback.perform.Colour;
import comeback.song.PinnedLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/// What is published of an instance's song, and in which version. The performing thread's own.
final class Board {
    private final ClipBoard clips;
    private final Map<Long, Published> published = new HashMap<>();
    private long generation;

    /// What the sound of a line depends on.
    record Version(PinnedLine line, double bpm, int sampleRate, Colour colour) {}

    private record Published(Version version, long generation) {}

    Board(ClipBoard clips) {
        this.clips = clips;
        clips.retireAll(Retirement.NOW);
        this.generation = System.nanoTime();
    }

    /// Whether the key sounds in just this version.
    boolean has(long key, Version version) {
        Published known = published.get(key);
        return known != null && known.version.equals(version) && clips.holds(key, known.generation);
    }

    /// Publishes a version of a key; the one before it is played to its end if it sounds.
    ///
    /// @param clip of the generation that it is given
    /// @return false when there is no room now
    boolean publish(long key, Version version, LongFunction<Clip> clip) {
        long next = ++generation;
        if (!clips.publish(clip.apply(next))) {
            return false;
        }
        published.put(key, new Published(version, next));
        return true;
    }

    /// Retires every key that is not among `keys`.
    void keepOnly(Set<Long> keys, Retirement how) {
        published.keySet().removeIf(key -> {
            if (keys.contains(key)) {
                return false;
            }
            clips.retire(key, how);
            return true;
        });
    }
}
