package comeback.listen;

import comeback.bridge.HostBlock;
import comeback.time.Ppq;

/// The host's stream of blocks as sound at the recogniser's rate, without what lies below speech, such as a constant
/// offset; and the way back from its seconds to the host.
final class HostSound {
    private static final int LONGEST_GAP_SECONDS = 60;
    private static final float POLE = (float) Math.exp(-2 * Math.PI * 10 / Recogniser.SAMPLE_RATE);

    private final int sampleRate;
    private final long firstFrame;
    private final Resampler resampler;
    private final HostClock clock;
    private long nextFrame;
    private float before = Float.NaN;
    private float level;

    HostSound(HostBlock first) {
        this.sampleRate = first.sampleRate();
        this.firstFrame = first.firstFrame();
        this.nextFrame = firstFrame;
        this.resampler = new Resampler(sampleRate);
        this.clock = new HostClock(sampleRate);
    }

    /// The sound that `block` adds, at 16 kHz; frames missing before it are silent.
    float[] take(HostBlock block) {
        long gap = block.firstFrame() - nextFrame;
        if (gap < 0 || gap > (long) LONGEST_GAP_SECONDS * sampleRate || block.sampleRate() != sampleRate) {
            throw new IllegalArgumentException("frame %d at %d Hz cannot follow frame %d at %d Hz"
                    .formatted(block.firstFrame(), block.sampleRate(), nextFrame, sampleRate));
        }
        if (block.samples().length == 0) {
            return new float[0];
        }
        clock.stamp(block.firstFrame(), block.start());
        nextFrame = block.firstFrame() + block.samples().length;
        float[] silence = gap > 0 ? resampler.push(new float[(int) gap]) : new float[0];
        float[] sound = resampler.push(block.samples());
        float[] both = java.util.Arrays.copyOf(silence, silence.length + sound.length);
        System.arraycopy(sound, 0, both, silence.length, sound.length);
        return highPassed(both);
    }

    /// What is left in the resampler once the last block was taken.
    float[] flush() {
        return highPassed(resampler.flush());
    }

    /// One pole at 10 Hz, over `sound` itself; it begins as if the first sample had been there for ever.
    private float[] highPassed(float[] sound) {
        for (int i = 0; i < sound.length; i++) {
            level = Float.isNaN(before) ? 0 : sound[i] - before + POLE * level;
            before = sound[i];
            sound[i] = level;
        }
        return sound;
    }

    Ppq at(double seconds) {
        return clock.at(firstFrame + seconds * sampleRate);
    }

    /// What lies before so many seconds will not be asked for any more.
    void forget(double seconds) {
        clock.forget(frameAt(seconds));
    }

    /// How many stamps of the host's clock it keeps.
    int stamps() {
        return clock.stamps();
    }

    long frameAt(double seconds) {
        return firstFrame + Math.round(seconds * sampleRate);
    }
}
