package comeback.bridge;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// The reader's side of the seqlock in which the audio thread keeps what the host's clock said last.
///
/// ```
///     writer:  sequence = 2n+1   words ...   sequence = 2n+2
///     reader:  sequence even?    words ...   same sequence still?   else the copy is torn: try again
/// ```
final class LatestTransport {
    private static final int WORDS = SessionLayout.TRANSPORT + Long.BYTES;

    private final Region region;

    LatestTransport(Region region) {
        this.region = region;
    }

    /// Waits out a write that is under way. Null as long as there was no block.
    @Nullable
    HostBlockHeader read() {
        byte[] copy = new byte[HostBlockHeader.BYTES];
        ByteBuffer words = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        for (int tries = 1; ; tries++) {
            long before = region.acquire(SessionLayout.TRANSPORT);
            if (before == 0) {
                return null;
            }
            for (int at = 0; at < HostBlockHeader.BYTES; at += Long.BYTES) {
                words.putLong(at, region.acquire(WORDS + at));
            }
            if ((before & 1) == 0 && region.acquire(SessionLayout.TRANSPORT) == before) {
                return decoded(copy);
            }
            pause(tries);
        }
    }

    private static @Nullable HostBlockHeader decoded(byte[] copy) {
        HostBlockHeader header = HostBlockHeader.readAlone(MemorySegment.ofArray(copy));
        return header.sampleRate() > 0 ? header : null;
    }

    /// The writer needs a few nanoseconds, unless it was put to sleep amid them.
    private static void pause(int tries) {
        if (tries % 64 == 0) {
            Thread.yield();
        } else {
            Thread.onSpinWait();
        }
    }
}
