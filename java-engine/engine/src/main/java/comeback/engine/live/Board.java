package comeback.engine.live;

import comeback.bridge.Clip;
import comeback.bridge.ClipBoard;
import comeback.bridge.Retirement;
import comeback.perform.Colour;
import comeback.song.PinnedLine;
import comeback.time.Meter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// What is published of an instance's song, and in which version. The performing thread's own.
final class Board {
    /// About a second of the host's.
    private static final int BLOCKS_TO_NEXT_TRY = 64;

    private final ClipBoard clips;
    private final Map<Long, Published> published = new HashMap<>();
    private long generation;
    private long roomless = Long.MIN_VALUE;
    private @Nullable Seen idle;

    /// What the sound of a line and its notes depend on.
    ///
    /// @param meter the host's, whose bar lines go out with it
    record Version(PinnedLine line, double bpm, int sampleRate, Colour colour, Meter meter) {}

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

    /// Whether the key sounds in any version.
    boolean holds(long key) {
        Published known = published.get(key);
        return known != null && clips.holds(key, known.generation);
    }

    /// The colour in which the key sounds, where it does.
    Optional<Colour> colour(long key) {
        Published known = published.get(key);
        return known != null && holds(key) ? Optional.of(known.version.colour) : Optional.empty();
    }

    /// Publishes a version of a key; the one before it is played to its end if it sounds.
    ///
    /// @param blocks that the host has processed; where there was no room, it is tried again some blocks later
    /// @param clip of the generation that it is given
    /// @return false when there is no room now
    boolean publish(long key, Version version, long blocks, LongFunction<Clip> clip) {
        if (blocks < roomless) {
            return false;
        }
        long next = ++generation;
        if (!clips.publish(clip.apply(next))) {
            roomless = blocks + BLOCKS_TO_NEXT_TRY;
            return false;
        }
        published.put(key, new Published(version, next));
        return true;
    }

    /// Whether all that was wanted is there, and the same is wanted still.
    boolean isIdle(Seen now) {
        return idle != null && now.isAsIn(idle);
    }

    /// @param seen what is wanted, where it all is there or cannot be; null where something was left to be done
    void idle(@Nullable Seen seen) {
        idle = seen;
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
