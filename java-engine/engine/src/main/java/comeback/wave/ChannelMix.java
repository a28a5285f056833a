package comeback.wave;

import java.nio.ByteBuffer;

/// How a frame's channels become one sample: by their average, or one of them alone.
///
/// It measures meanwhile whether the average cancels what sounds, as it does where a channel is another one turned
/// over.
final class ChannelMix {
    private static final double CANCELLED = 0.01; // 20 dB below the channels
    private static final int ALL = -1;

    private final WaveFormat format;
    private final int only;
    private final double[] powers;
    private double mixedPower;

    private ChannelMix(WaveFormat format, int only) {
        this.format = format;
        this.only = only;
        this.powers = new double[format.channels()];
    }

    static ChannelMix average(WaveFormat format) {
        return new ChannelMix(format, ALL);
    }

    /// The next frame of `frames` as one sample.
    float next(ByteBuffer frames) {
        double sum = 0;
        double chosen = 0;
        for (int channel = 0; channel < powers.length; channel++) {
            double sample = format.coding().next(frames);
            powers[channel] += sample * sample;
            sum += sample;
            chosen = channel == only ? sample : chosen;
        }
        double mixed = only == ALL ? sum / powers.length : chosen;
        mixedPower += mixed * mixed;
        return (float) mixed;
    }

    /// Whether the channels so far are louder by far than their average.
    boolean cancels() {
        double sum = 0;
        for (double power : powers) {
            sum += power;
        }
        return only == ALL && mixedPower < CANCELLED * sum / powers.length;
    }

    /// The loudest channel alone.
    ChannelMix loudest() {
        int loudest = 0;
        for (int channel = 1; channel < powers.length; channel++) {
            loudest = powers[channel] > powers[loudest] ? channel : loudest;
        }
        return new ChannelMix(format, loudest);
    }
}
