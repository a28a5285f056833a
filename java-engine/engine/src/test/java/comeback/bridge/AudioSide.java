package comeback.bridge;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Plays the audio thread's part over a region, as `wire/SessionLayout.h` tells it to. One region serves all tests.
public final class AudioSide {
    private static final VarHandle WORD = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final ByteBuffer MEMORY =
            ByteBuffer.allocateDirect(SessionLayout.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    /// How far a frame may lie, in quarters, from where its stamp says.
    private static final double TOLERANCE = 1e-6;

    private long looked;
    private boolean stamped;
    private long oldestStamp;

    /// A region as the plugin makes it, but for the pool, which is left dirty as use leaves it.
    public AudioSide() {
        MEMORY.put(0, new byte[SessionLayout.POOL]);
        MEMORY.putInt(0, SessionLayout.MAGIC)
                .putShort(4, (short) SessionLayout.VERSION)
                .putShort(6, (short) SessionLayout.HEAD_BYTES)
                .putInt(8, SessionLayout.RING_FRAMES)
                .putInt(12, SessionLayout.CLIP_SLOTS)
                .putLong(16, SessionLayout.POOL)
                .putLong(24, SessionLayout.BYTES);
    }

    public ByteBuffer memory() {
        return MEMORY;
    }

    public HostSession session() {
        return HostSession.over(MEMORY);
    }

    public long acquire(int at) {
        return (long) WORD.getAcquire(MEMORY, at);
    }

    public void release(int at, long value) {
        WORD.setRelease(MEMORY, at, value);
    }

    /// A block at 48 kHz, said through the seqlock.
    public void transport(HostBlockHeader header) {
        byte[] bytes = new byte[HostBlockHeader.BYTES];
        header.write(MemorySegment.ofArray(bytes));
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long sequence = acquire(SessionLayout.TRANSPORT);
        WORD.setOpaque(MEMORY, SessionLayout.TRANSPORT, sequence + 1);
        for (int at = 0; at < bytes.length; at += Long.BYTES) {
            release(SessionLayout.TRANSPORT + Long.BYTES + at, words.getLong(at));
        }
        release(SessionLayout.TRANSPORT, sequence + 2);
    }

    public static HostBlockHeader clock(long firstFrame, double ppq) {
        return new HostBlockHeader(0, 64, firstFrame, ppq, 90, 48_000, 4, 4, 0, 0, 0, 0);
    }

    /// Adds a frame, or counts it as dropped when the ring is full. As in a block of the audio thread's, the ones after
    /// it lie `ppqPerFrame` later each, unless they say otherwise.
    public boolean push(long time, double ppq, double ppqPerFrame, float sample) {
        long written = acquire(SessionLayout.AUDIO_WRITTEN);
        boolean full = written - acquire(SessionLayout.AUDIO_READ) == SessionLayout.RING_FRAMES;
        if (full || !(goesOn(written, time, ppq) || stamp(written, time, ppq, ppqPerFrame))) {
            release(SessionLayout.AUDIO_DROPPED, acquire(SessionLayout.AUDIO_DROPPED) + 1);
            return false;
        }
        MEMORY.putFloat(SessionLayout.RING + (int) (written % SessionLayout.RING_FRAMES) * Float.BYTES, sample);
        release(SessionLayout.AUDIO_WRITTEN, written + 1);
        return true;
    }

    private static int stampAt(long number) {
        return SessionLayout.STAMPS + (int) (number % SessionLayout.STAMP_CAPACITY) * SessionLayout.STAMP_BYTES;
    }

    private boolean goesOn(long written, long time, double ppq) {
        int at = stampAt(acquire(SessionLayout.AUDIO_STAMPED) + SessionLayout.STAMP_CAPACITY - 1);
        long since = written - MEMORY.getLong(at);
        double expected = MEMORY.getDouble(at + 16) + since * MEMORY.getDouble(at + 24);
        return stamped && time == MEMORY.getLong(at + 8) + since && Math.abs(ppq - expected) <= TOLERANCE;
    }

    /// Adds a stamp where there is room: that of the oldest waiting frame is kept, and all later ones.
    private boolean stamp(long written, long time, double ppq, double ppqPerFrame) {
        long number = acquire(SessionLayout.AUDIO_STAMPED);
        long read = acquire(SessionLayout.AUDIO_READ);
        while (oldestStamp + 1 < number && MEMORY.getLong(stampAt(oldestStamp + 1)) <= read) {
            oldestStamp++;
        }
        if (number - oldestStamp == SessionLayout.STAMP_CAPACITY) {
            return false;
        }
        MEMORY.putLong(stampAt(number), written)
                .putLong(stampAt(number) + 8, time)
                .putDouble(stampAt(number) + 16, ppq)
                .putDouble(stampAt(number) + 24, ppqPerFrame);
        release(SessionLayout.AUDIO_STAMPED, number + 1);
        stamped = true;
        return true;
    }

    /// Adds a note, or says that the ring is full.
    public boolean note(long time, double ppq, int kind, int note, int velocity, int channel) {
        long written = acquire(SessionLayout.NOTES_WRITTEN);
        if (written - acquire(SessionLayout.NOTES_READ) == SessionLayout.NOTE_CAPACITY) {
            return false;
        }
        int at = SessionLayout.NOTES + (int) (written % SessionLayout.NOTE_CAPACITY) * SessionLayout.NOTE_BYTES;
        MEMORY.putLong(at, time)
                .putDouble(at + 8, ppq)
                .put(at + 16, (byte) kind)
                .put(at + 17, (byte) note)
                .put(at + 18, (byte) velocity)
                .put(at + 19, (byte) channel);
        release(SessionLayout.NOTES_WRITTEN, written + 1);
        return true;
    }

    public static int slot(int index) {
        return SessionLayout.CLIPS + index * SessionLayout.CLIP_SLOT_BYTES;
    }

    public long state(int index) {
        return acquire(slot(index));
    }

    /// Whether the engine says that it has changed the state of a clip since the last asking.
    public boolean clipsChanged() {
        long before = looked;
        looked = acquire(SessionLayout.CLIPS_CHANGED);
        return looked != before;
    }

    /// Lets go of every clip that is to go; those to go when silent are taken to be so.
    public void block() {
        boolean changed = clipsChanged();
        for (int i = 0; changed && i < SessionLayout.CLIP_SLOTS; i++) {
            if (state(i) >= ClipSlot.RETIRE_WHEN_SILENT) {
                release(slot(i), ClipSlot.FREE);
            }
        }
        release(SessionLayout.BLOCKS_DONE, acquire(SessionLayout.BLOCKS_DONE) + 1);
    }
}
