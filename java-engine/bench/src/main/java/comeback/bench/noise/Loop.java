package comeback.bench.noise;

import comeback.deliver.DrumBeat;
import comeback.time.Meter;
import comeback.time.Timeline;

/// A sound over and over.
final class Loop implements Noise {
    private static final int BARS = 8;

    private final float[] samples;
    private int next;

    private Loop(float[] samples) {
        this.samples = samples;
    }

    /// Eight bars of Comeback's own beat and eight of another kind.
    static Loop ofDrums(long seed) {
        float[] own = DrumBeat.render(Timeline.of(92, Meter.FOUR_FOUR), BARS, SAMPLE_RATE);
        float[] other = TrapBeat.render(140, BARS, seed);
        float[] both = new float[own.length + other.length];
        System.arraycopy(own, 0, both, 0, own.length);
        System.arraycopy(other, 0, both, own.length, other.length);
        return new Loop(both);
    }

    static Loop ofACrowd(long seed) {
        return new Loop(Crowd.render(seed));
    }

    @Override
    public double next() {
        float sample = samples[next];
        next = (next + 1) % samples.length;
        return sample;
    }
}
