package comeback.bridge;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The shared region as Java reaches it: control words with their ordering, everything else plainly.
///
/// What lies between an acquired word and a released one may be touched plainly: the words order it.
final class Region {
    private static final VarHandle WORD = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SINGLE =
            MethodHandles.byteBufferViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

    private final ByteBuffer memory;

    /// @throws IllegalArgumentException when `memory` is no region of `SessionLayout`
    Region(ByteBuffer memory) {
        if (!memory.isDirect() || memory.alignmentOffset(0, Long.BYTES) != 0) {
            throw new IllegalArgumentException("a session lies in aligned memory outside of Java's heap");
        }
        this.memory = memory.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN);
        if (this.memory.capacity() < SessionLayout.HEAD_BYTES || readInt(0) != SessionLayout.MAGIC) {
            throw new IllegalArgumentException("no session");
        }
        int version = this.memory.getShort(4) & 0xFFFF;
        if (version != SessionLayout.VERSION) {
            throw new IllegalArgumentException(
                    "a session of version %d, not of version %d".formatted(version, SessionLayout.VERSION));
        }
        if (!isLaidOutAsOurs()) {
            throw new IllegalArgumentException("a session of %d bytes that is laid out otherwise than ours of %d"
                    .formatted(this.memory.capacity(), SessionLayout.BYTES));
        }
    }

    private boolean isLaidOutAsOurs() {
        return memory.getShort(6) == SessionLayout.HEAD_BYTES
                && readInt(8) == SessionLayout.RING_FRAMES
                && readInt(12) == SessionLayout.CLIP_SLOTS
                && readLong(16) == SessionLayout.POOL
                && readLong(24) == SessionLayout.BYTES
                && memory.capacity() == SessionLayout.BYTES;
    }

    long acquire(int at) {
        return (long) WORD.getAcquire(memory, at);
    }

    void release(int at, long value) {
        WORD.setRelease(memory, at, value);
    }

    /// Adds one to a counter, after all that was written before.
    void raise(int at) {
        WORD.getAndAddRelease(memory, at, 1L);
    }

    boolean compareAndSet(int at, long expected, long value) {
        return WORD.compareAndSet(memory, at, expected, value);
    }

    /// A single word that nothing else hangs on.
    float relaxedFloat(int at) {
        return (float) SINGLE.getOpaque(memory, at);
    }

    byte readByte(int at) {
        return memory.get(at);
    }

    int readInt(int at) {
        return memory.getInt(at);
    }

    long readLong(int at) {
        return memory.getLong(at);
    }

    double readDouble(int at) {
        return memory.getDouble(at);
    }

    /// Reads `count` singles from `at` on into an array, from its element `first` on.
    void readFloats(int at, float[] into, int first, int count) {
        part(at, count * Float.BYTES).asFloatBuffer().get(into, first, count);
    }

    /// The `bytes` from `at` on, to be written through.
    ByteBuffer part(int at, int bytes) {
        return memory.slice(at, bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
