package comeback.wave;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// How a WAV file writes one sample: little-endian, `bytes` long, read as a number around ±1.
enum SampleCoding {
    UNSIGNED_8(1),
    SIGNED_16(2),
    SIGNED_24(3),
    SIGNED_32(4),
    FLOAT_32(4),
    FLOAT_64(8);

    static final int PCM_TAG = 1;
    static final int FLOAT_TAG = 3;

    final int bytes;

    SampleCoding(int bytes) {
        this.bytes = bytes;
    }

    /// The coding of format `tag` in containers of `bytes`, or null when we read no such thing.
    static @Nullable SampleCoding of(int tag, int bytes) {
        return switch (tag) {
            case PCM_TAG ->
                switch (bytes) {
                    case 1 -> UNSIGNED_8;
                    case 2 -> SIGNED_16;
                    case 3 -> SIGNED_24;
                    case 4 -> SIGNED_32;
                    default -> null;
                };
            case FLOAT_TAG ->
                switch (bytes) {
                    case 4 -> FLOAT_32;
                    case 8 -> FLOAT_64;
                    default -> null;
                };
            default -> null;
        };
    }

    /// The next sample of `from`, a little-endian buffer with at least `bytes` left.
    double next(ByteBuffer from) {
        return switch (this) {
            case UNSIGNED_8 -> ((from.get() & 0xFF) - 128) / 128.0;
            case SIGNED_16 -> from.getShort() / 32768.0;
            case SIGNED_24 -> ((from.get() & 0xFF) | (from.get() & 0xFF) << 8 | from.get() << 16) / 8388608.0;
            case SIGNED_32 -> from.getInt() / 2147483648.0;
            case FLOAT_32 -> from.getFloat();
            case FLOAT_64 -> from.getDouble();
        };
    }
}
