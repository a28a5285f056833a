package comeback.bridge;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The engine's side of the memory that it shares with one plugin instance.
///
/// Any engine thread may read; `nextBlock`, `nextNote` and `settle` have one caller's thread each. What a block brought
/// (sound, notes, parameters, transport) is all there once `blocksDone` has counted it, so an agent reads `blocksDone`
/// first, then everything else, and settles that number at last. Nothing here waits for the audio thread.
public final class HostSession {
    private final Region region;
    private final LatestTransport transport;
    private final AudioToEngine audio;
    private final NotesToEngine notes;
    private final ClipBoard clips;

    private HostSession(Region region) {
        this.region = region;
        this.transport = new LatestTransport(region);
        this.audio = new AudioToEngine(region);
        this.notes = new NotesToEngine(region);
        this.clips = new ClipBoard(region);
    }

    /// Goes on where an engine before has left off: what it did not read still waits, what it published is still held.
    ///
    /// @param memory the whole region, direct; it must outlive every use of the session
    /// @throws IllegalArgumentException for memory of another magic, version or size, or with clips that are not in
    ///     the pool
    public static HostSession over(ByteBuffer memory) {
        return new HostSession(new Region(memory));
    }

    /// Blocks of the host's whose input lies here.
    public long blocksDone() {
        return region.acquire(SessionLayout.BLOCKS_DONE);
    }

    /// Says that all that was due up to that block is published. Never goes back: a smaller number changes nothing.
    public void settle(long blocks) {
        if (blocks > region.acquire(SessionLayout.BLOCKS_SETTLED)) {
            region.release(SessionLayout.BLOCKS_SETTLED, blocks);
        }
    }

    /// Tells the audio thread how the engine is: `SessionLayout.STATE_...`.
    public void state(int state) {
        if (state < SessionLayout.STATE_STARTING || state > SessionLayout.STATE_FAILED) {
            throw new IllegalArgumentException("no engine state " + state);
        }
        region.release(SessionLayout.ENGINE_STATE, state);
    }

    /// What the host's clock said at its latest block; empty as long as there was none.
    public Optional<HostBlockHeader> transport() {
        return Optional.ofNullable(transport.read());
    }

    /// As `transport`, where there was a block.
    ///
    /// @throws IllegalStateException when there was none
    public HostBlockHeader transportNow() {
        return transport().orElseThrow(() -> new IllegalStateException("the host has not sent a block yet"));
    }

    /// The plain value.
    public float parameter(Parameter parameter) {
        return region.relaxedFloat(SessionLayout.PARAMETERS + parameter.ordinal() * Float.BYTES);
    }

    /// All of them; not of one instant while the user turns them.
    public Parameters parameters() {
        Parameter[] all = Parameter.values();
        float[] values = new float[all.length];
        for (Parameter parameter : all) {
            values[parameter.ordinal()] = parameter(parameter);
        }
        return new Parameters(values);
    }

    /// Frames that wait. Another value of the turn parameter that counts from before one of them waits by then, too.
    public long framesWaiting() {
        return audio.waiting();
    }

    /// Takes the next run of waiting frames, `mostFrames` at most; it ends where the host's clock jumps. Null when none
    /// waits. Frames come only while the host plays.
    public @Nullable HostBlock nextBlock(int mostFrames) {
        HostBlockHeader clock = transport.read();
        return clock == null ? null : audio.next(mostFrames, (int) Math.round(clock.sampleRate()));
    }

    /// Frames that found no room in the ring since the start.
    public long framesDropped() {
        return region.acquire(SessionLayout.AUDIO_DROPPED);
    }

    /// Notes that found no room since the start; what they ended may sound on.
    public long notesDropped() {
        return region.acquire(SessionLayout.NOTES_DROPPED);
    }

    /// Takes the oldest waiting note; null when none waits.
    public @Nullable NoteIn nextNote() {
        return notes.next();
    }

    public ClipBoard clips() {
        return clips;
    }
}
