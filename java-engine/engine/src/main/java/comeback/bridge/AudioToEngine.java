package comeback.bridge;

import comeback.time.Ppq;
import org.jspecify.annotations.Nullable;

/// The consumer's side of the ring of the opponent's frames. One thread at a time.
final class AudioToEngine {
    /// Hosts round positions, and not from block to block alike; a jump of a hundredth of a quarter is none.
    private static final double SAME_RUN_QUARTERS = 0.01;

    private final Region region;
    private final RunStamps stamps;
    private long read;

    AudioToEngine(Region region) {
        this.region = region;
        this.stamps = new RunStamps(region);
        this.read = region.acquire(SessionLayout.AUDIO_READ);
    }

    /// How many frames wait.
    long waiting() {
        return region.acquire(SessionLayout.AUDIO_WRITTEN) - read;
    }

    /// Takes the waiting frames, `mostFrames` at most, as far as each sounds right after the one before.
    @Nullable
    HostBlock next(int mostFrames, int sampleRate) {
        long written = region.acquire(SessionLayout.AUDIO_WRITTEN);
        stamps.look();
        skipPlaceless(written);
        int most = (int) Math.min(written - read, mostFrames);
        if (most < 1) {
            return null;
        }
        long stamp = stamps.of(read);
        long to = runEnd(stamp, read + most);
        HostBlock block = new HostBlock(
                stamps.time(stamp, read), new Ppq(stamps.quarters(stamp, read)), sampleRate, samples(read, to));
        moveTo(to);
        return block;
    }

    /// Up to which frame, `end` at most, each sounds right after the one before.
    private long runEnd(long stamp, long end) {
        long last = stamp;
        while (stamps.end(last) < end && goesOn(last)) {
            last++;
        }
        return Math.min(stamps.end(last), end);
    }

    /// Whether the first frame of the next stamp sounds right after the last one of this.
    private boolean goesOn(long stamp) {
        long frame = stamps.end(stamp);
        double jump = stamps.quarters(stamp + 1, frame) - stamps.quarters(stamp, frame);
        return stamps.time(stamp + 1, frame) == stamps.time(stamp, frame) && Math.abs(jump) < SAME_RUN_QUARTERS;
    }

    /// Frames whose position is no number cannot be placed; they are thrown away.
    private void skipPlaceless(long written) {
        long from = read;
        while (from < written && !Double.isFinite(stamps.quarters(stamps.of(from), from))) {
            from = Math.min(stamps.end(stamps.of(from)), written);
        }
        if (from > read) {
            moveTo(from);
        }
    }

    private float[] samples(long from, long to) {
        float[] samples = new float[(int) (to - from)];
        int first = (int) (from & (SessionLayout.RING_FRAMES - 1));
        int beforeTheEnd = Math.min(samples.length, SessionLayout.RING_FRAMES - first);
        region.readFloats(SessionLayout.RING + first * Float.BYTES, samples, 0, beforeTheEnd);
        region.readFloats(SessionLayout.RING, samples, beforeTheEnd, samples.length - beforeTheEnd);
        return samples;
    }

    private void moveTo(long counter) {
        read = counter;
        region.release(SessionLayout.AUDIO_READ, counter);
    }
}
