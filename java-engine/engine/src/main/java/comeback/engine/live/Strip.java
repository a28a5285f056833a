package comeback.engine.live;

import comeback.bridge.HostBlock;
import comeback.time.Ppq;
import java.util.Arrays;

/// A run of host frames at one tempo, to be cut where decisions fall.
///
/// @param quartersPerFrame quarter notes from one frame to the next
record Strip(HostBlock block, double quartersPerFrame) {
    private static final double SAME_FRAME = 1e-6;

    static Strip of(HostBlock block, Playhead head) {
        return new Strip(block, head.quartersPerFrame());
    }

    int frames() {
        return block.samples().length;
    }

    boolean isEmpty() {
        return frames() == 0;
    }

    Ppq start() {
        return block.start();
    }

    /// Where its last frame lies; just before its start when there is none.
    Ppq last() {
        return at(frames() - 1);
    }

    /// How many of its frames lie before `place`.
    int framesBefore(Ppq place) {
        double frames = place.since(start()) / quartersPerFrame;
        return (int) Math.clamp(Math.ceil(frames - SAME_FRAME), 0, frames());
    }

    /// Its first `count` frames.
    Strip first(int count) {
        return piece(0, count);
    }

    /// Its frames from frame `first` on.
    Strip from(int first) {
        return piece(first, frames());
    }

    /// No frame, where it ends.
    Strip rest() {
        return from(frames());
    }

    private Ppq at(int frame) {
        return start().plus(frame * quartersPerFrame);
    }

    private Strip piece(int first, int end) {
        float[] samples = Arrays.copyOfRange(block.samples(), first, end);
        HostBlock cut = new HostBlock(block.firstFrame() + first, at(first), block.sampleRate(), samples);
        return new Strip(cut, quartersPerFrame);
    }
}
