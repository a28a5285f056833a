package comeback.bridge;

import comeback.time.Ppq;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The consumer's side of the ring of the opponent's frames. One thread at a time.
final class AudioToEngine {
    /// Hosts round positions, and not from block to block alike; a jump of a hundredth of a quarter is none.
    private static final double SAME_RUN_QUARTERS = 0.01;

    private static final int TIME = 0;
    private static final int PPQ = 8;
    private static final int SAMPLE = 16;

    private final Region region;
    private long read;

    AudioToEngine(Region region) {
        this.region = region;
        this.read = region.acquire(SessionLayout.AUDIO_READ);
    }

    /// Takes the waiting frames, `mostFrames` at most, as far as each sounds right after the one before.
    @Nullable
    HostBlock next(int mostFrames, int sampleRate) {
        long written = region.acquire(SessionLayout.AUDIO_WRITTEN);
        skipPlaceless(written);
        int most = (int) Math.min(written - read, mostFrames);
        if (most < 1) {
            return null;
        }
        float[] samples = new float[most];
        long firstFrame = time(read);
        double start = quarters(read);
        double last = start;
        int count = 0;
        while (count < most) {
            double quarters = quarters(read + count);
            boolean goesOn = time(read + count) == firstFrame + count && Math.abs(quarters - last) < SAME_RUN_QUARTERS;
            if (!goesOn) {
                break;
            }
            last = quarters;
            samples[count] = region.readFloat(at(read + count) + SAMPLE);
            count++;
        }
        moveTo(read + count);
        return new HostBlock(firstFrame, new Ppq(start), sampleRate, Arrays.copyOf(samples, count));
    }

    /// Frames whose position is no number cannot be placed; they are thrown away.
    private void skipPlaceless(long written) {
        long from = read;
        while (from < written && !Double.isFinite(quarters(from))) {
            from++;
        }
        if (from > read) {
            moveTo(from);
        }
    }

    private void moveTo(long counter) {
        read = counter;
        region.release(SessionLayout.AUDIO_READ, counter);
    }

    private long time(long counter) {
        return region.readLong(at(counter) + TIME);
    }

    private double quarters(long counter) {
        return region.readDouble(at(counter) + PPQ);
    }

    private static int at(long counter) {
        int place = (int) (counter & (SessionLayout.RING_FRAMES - 1));
        return SessionLayout.RING + place * SessionLayout.RING_FRAME_BYTES;
    }
}
