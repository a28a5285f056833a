package comeback.bridge;

/// The stamps of the ring of the opponent's frames: each says when the frames from one on sound.
/// The consumer's side, one thread at a time; `wire/RunStamps.h` writes them.
final class RunStamps {
    private static final int FRAME = 0;
    private static final int TIME = 8;
    private static final int PPQ = 16;
    private static final int PPQ_PER_FRAME = 24;

    private final Region region;
    private long written;

    RunStamps(Region region) {
        this.region = region;
    }

    /// Takes notice of the stamps there are now. Those of all frames are there whose count was acquired before.
    void look() {
        written = region.acquire(SessionLayout.AUDIO_STAMPED);
    }

    /// The number of the stamp that a waiting frame goes by.
    long of(long frame) {
        long number = written - 1;
        long oldest = Math.max(0, written - SessionLayout.STAMP_CAPACITY);
        while (number > oldest && region.readLong(at(number) + FRAME) > frame) {
            number--;
        }
        return number;
    }

    /// The first frame that a stamp does not hold for any more.
    long end(long number) {
        return number + 1 < written ? region.readLong(at(number + 1) + FRAME) : Long.MAX_VALUE;
    }

    /// When a frame sounds, by a stamp: the host's sample time.
    long time(long number, long frame) {
        return region.readLong(at(number) + TIME) + since(number, frame);
    }

    /// Its position in quarters, by a stamp.
    double quarters(long number, long frame) {
        int at = at(number);
        return region.readDouble(at + PPQ) + since(number, frame) * region.readDouble(at + PPQ_PER_FRAME);
    }

    private long since(long number, long frame) {
        return frame - region.readLong(at(number) + FRAME);
    }

    private static int at(long number) {
        int place = (int) (number & (SessionLayout.STAMP_CAPACITY - 1));
        return SessionLayout.STAMPS + place * SessionLayout.STAMP_BYTES;
    }
}
