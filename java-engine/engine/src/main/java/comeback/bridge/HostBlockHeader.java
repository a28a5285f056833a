package comeback.bridge;

import comeback.time.Ppq;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// What the host's clock said about a block of sound, as the native side lays it out in bytes.
///
/// The picture, and the rules for changing it, are in `plugin-native/wire/include/wire/HostBlockHeader.h`; golden
/// bytes in `tests/wire` are decoded by both. Fields whose flag is not set were not given by the host and are 0.
///
/// @param flags bits of `Flag`
/// @param frames mono samples that follow the header
/// @param firstFrame the host's sample time of the first of them
/// @param ppq its position in quarter notes
/// @param sampleRate in Hz
/// @param droppedFrames frames that a full ring has dropped since the start, as an unsigned 32-bit count
/// @param barStartPpq where the bar of `ppq` starts
public record HostBlockHeader(
        int flags,
        int frames,
        long firstFrame,
        double ppq,
        double bpm,
        double sampleRate,
        int meterBeats,
        int meterUnit,
        long droppedFrames,
        double barStartPpq,
        double loopStartPpq,
        double loopEndPpq) {
    public static final int VERSION = 1;
    public static final int BYTES = 80;

    private static final int MAGIC = 0x42484243;
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /// The bits of `flags`, from bit 0 on; a `HAS` bit says that the host gave the field.
    public enum Flag {
        PLAYING,
        RECORDING,
        LOOPING,
        NON_REALTIME,
        HAS_FIRST_FRAME,
        HAS_PPQ,
        HAS_BPM,
        HAS_METER,
        HAS_BAR_START,
        HAS_LOOP
    }

    public boolean has(Flag flag) {
        return (flags & 1 << flag.ordinal()) != 0;
    }

    /// Reads the header at the front of `from`. Any thread.
    ///
    /// @throws IllegalArgumentException when it is no header of this version, or its samples do not all follow
    public static HostBlockHeader read(MemorySegment from) {
        HostBlockHeader header = readAlone(from);
        if (header.frames < 0 || BYTES + 4L * header.frames > from.byteSize()) {
            throw new IllegalArgumentException("a host block whose samples are missing");
        }
        return header;
    }

    /// As `read`, of a header that no samples follow.
    static HostBlockHeader readAlone(MemorySegment from) {
        if (from.byteSize() < BYTES || from.get(INT, 0) != MAGIC) {
            throw new IllegalArgumentException("no host block");
        }
        int version = from.get(SHORT, 4) & 0xFFFF;
        int size = from.get(SHORT, 6) & 0xFFFF;
        if (version != VERSION || size != BYTES) {
            throw new IllegalArgumentException("a host block of version %d and %d bytes, not of version %d and %d"
                    .formatted(version, size, VERSION, BYTES));
        }
        return new HostBlockHeader(
                from.get(INT, 8),
                from.get(INT, 12),
                from.get(LONG, 16),
                from.get(DOUBLE, 24),
                from.get(DOUBLE, 32),
                from.get(DOUBLE, 40),
                from.get(SHORT, 48) & 0xFFFF,
                from.get(SHORT, 50) & 0xFFFF,
                from.get(INT, 52) & 0xFFFFFFFFL,
                from.get(DOUBLE, 56),
                from.get(DOUBLE, 64),
                from.get(DOUBLE, 72));
    }

    /// Reads header and samples: a block of sound on the host's clock. Any thread but an audio thread.
    ///
    /// @throws IllegalArgumentException as `read` does, or when the host gave no position
    public static HostBlock block(MemorySegment from) {
        HostBlockHeader header = read(from);
        if (!header.has(Flag.HAS_PPQ)) {
            throw new IllegalArgumentException("a host block without a position");
        }
        float[] samples = new float[header.frames];
        MemorySegment.copy(from, FLOAT, BYTES, samples, 0, samples.length);
        return new HostBlock(header.firstFrame, new Ppq(header.ppq), (int) Math.round(header.sampleRate), samples);
    }

    /// Writes the header at the front of `to`, which has at least `BYTES` bytes.
    public void write(MemorySegment to) {
        to.set(INT, 0, MAGIC);
        to.set(SHORT, 4, (short) VERSION);
        to.set(SHORT, 6, (short) BYTES);
        to.set(INT, 8, flags);
        to.set(INT, 12, frames);
        to.set(LONG, 16, firstFrame);
        to.set(DOUBLE, 24, ppq);
        to.set(DOUBLE, 32, bpm);
        to.set(DOUBLE, 40, sampleRate);
        to.set(SHORT, 48, (short) meterBeats);
        to.set(SHORT, 50, (short) meterUnit);
        to.set(INT, 52, (int) droppedFrames);
        to.set(DOUBLE, 56, barStartPpq);
        to.set(DOUBLE, 64, loopStartPpq);
        to.set(DOUBLE, 72, loopEndPpq);
    }
}
