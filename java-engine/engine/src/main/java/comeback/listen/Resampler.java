package comeback.listen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Brings a stream of sound to the recogniser's rate by windowed-sinc interpolation; not for two threads.
///
/// Output sample `k` sounds exactly at input sample `k * fromRate / 16000`, and does not depend on block sizes.
final class Resampler {
    /// The rates of sound cards, in Hz, and far beyond.
    static final int SLOWEST_HZ = 8_000;

    static final int FASTEST_HZ = 768_000;

    private static final int ZERO_CROSSINGS = 12;
    private static final double PASSED = 0.92;

    private final int fromRate;
    private final double cutoff;
    private final int reach;
    private final Map<Integer, float[]> kernels = new HashMap<>();
    private float[] recent;
    private long recentFirst;
    private int recentLength;
    private long made;

    Resampler(int fromRate) {
        if (!serves(fromRate)) {
            throw new IllegalArgumentException("a sample rate is 8000 to 768000 Hz, not " + fromRate);
        }
        this.fromRate = fromRate;
        this.cutoff = PASSED * Math.min(1.0, (double) Recogniser.SAMPLE_RATE / fromRate);
        this.reach = (int) Math.ceil(ZERO_CROSSINGS / cutoff);
        this.recent = new float[reach * 4];
        this.recentFirst = -reach;
        this.recentLength = reach;
    }

    static boolean serves(int hz) {
        return hz >= SLOWEST_HZ && hz <= FASTEST_HZ;
    }

    /// Takes the next samples; gives all output that is certain by now. Values that are no number count as silence.
    float[] push(float[] samples) {
        if (recentLength + samples.length > recent.length) {
            recent = Arrays.copyOf(recent, 2 * (recentLength + samples.length));
        }
        for (float sample : samples) {
            recent[recentLength++] = Float.isFinite(sample) ? sample : 0;
        }
        return drain();
    }

    /// What remains once the input has ended.
    float[] flush() {
        return push(new float[reach]);
    }

    private float[] drain() {
        long last = recentFirst + recentLength - 1 - reach;
        long end = last < 0 ? 0 : last * Recogniser.SAMPLE_RATE / fromRate + 1;
        float[] out = new float[(int) Math.max(0, end - made)];
        for (int i = 0; i < out.length; i++, made++) {
            out[i] = at(made * fromRate / Recogniser.SAMPLE_RATE, (int) (made * fromRate % Recogniser.SAMPLE_RATE));
        }
        long keep = Math.max(recentFirst, made * fromRate / Recogniser.SAMPLE_RATE - reach);
        int drop = (int) Math.min(recentLength, keep - recentFirst);
        System.arraycopy(recent, drop, recent, 0, recentLength - drop);
        recentLength -= drop;
        recentFirst += drop;
        return out;
    }

    private float at(long whole, int fraction) {
        int first = (int) (whole - reach + 1 - recentFirst);
        if (fromRate == Recogniser.SAMPLE_RATE) {
            return recent[first + reach - 1];
        }
        float[] kernel = kernels.computeIfAbsent(fraction, this::kernel);
        float sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            sum += kernel[i] * recent[first + i];
        }
        return sum;
    }

    private float[] kernel(int fraction) {
        float[] kernel = new float[2 * reach];
        for (int i = 0; i < kernel.length; i++) {
            double away = i - reach + 1 - (double) fraction / Recogniser.SAMPLE_RATE;
            double window = Math.abs(away) < reach ? 0.5 + 0.5 * Math.cos(Math.PI * away / reach) : 0;
            double angle = Math.PI * cutoff * away;
            double sinc = Math.abs(angle) < 1e-9 ? 1 : Math.sin(angle) / angle;
            kernel[i] = (float) (cutoff * window * sinc);
        }
        return kernel;
    }
}
