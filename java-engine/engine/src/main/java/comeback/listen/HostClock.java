package comeback.listen;

import comeback.time.Ppq;
import java.util.Arrays;

/// Where a host frame lies in quarter notes, drawn as straight lines between the stamps of the blocks heard.
///
/// With one stamp only, the tempo is unknown and 120 quarter notes a minute are assumed.
final class HostClock {
    private static final double UNKNOWN_QUARTERS_PER_SECOND = 2;

    private final int sampleRate;
    private double[] frames = new double[64];
    private double[] quarters = new double[64];
    private int count;

    HostClock(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /// Notes that `frame`, later than every frame before, sounds at `position`.
    void stamp(long frame, Ppq position) {
        if (count == frames.length) {
            frames = Arrays.copyOf(frames, 2 * count);
            quarters = Arrays.copyOf(quarters, 2 * count);
        }
        frames[count] = frame;
        quarters[count++] = position.quarters();
    }

    /// Frames before `frame` will not be asked for any more.
    void forget(long frame) {
        int dropped = Math.clamp(left(frame), 0, Math.max(0, count - 2));
        System.arraycopy(frames, dropped, frames, 0, count - dropped);
        System.arraycopy(quarters, dropped, quarters, 0, count - dropped);
        count -= dropped;
    }

    /// How many stamps it keeps.
    int stamps() {
        return count;
    }

    /// Before the first stamp and after the last, the nearest line goes on.
    Ppq at(double frame) {
        if (count < 2) {
            return new Ppq(quarters[0] + (frame - frames[0]) * UNKNOWN_QUARTERS_PER_SECOND / sampleRate);
        }
        int left = Math.clamp(left(frame), 0, count - 2);
        double slope = (quarters[left + 1] - quarters[left]) / (frames[left + 1] - frames[left]);
        return new Ppq(quarters[left] + (frame - frames[left]) * slope);
    }

    /// The last stamp at or before `frame`, or -1.
    private int left(double frame) {
        int found = Arrays.binarySearch(frames, 0, count, frame);
        return found >= 0 ? found : -found - 2;
    }
}
