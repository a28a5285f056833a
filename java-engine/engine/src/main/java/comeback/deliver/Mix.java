package comeback.deliver;

import comeback.wave.Sound;
import java.util.List;

/// Stems heard together, from the song's first frame on.
public final class Mix {
    /// The mix's loudest sample: -1 dBFS.
    public static final double PEAK = Math.pow(10, -1 / 20.0) * (1 - 1e-6);

    /// A stem and how loud it is in the mix.
    ///
    /// @param gain a factor: 1 leaves the stem as it is
    public record Layer(Stem stem, double gain) {}

    private Mix() {}

    /// The sum of `layers`, mono, brought to a peak of -1 dBFS (silence stays silent) by one factor, so that every
    /// sample stays at its frame. Frame 0 of the result is the timeline's zero; what sounds before it is left out.
    ///
    /// @throws IllegalArgumentException when there is no layer, or their sample rates differ
    public static Sound of(List<Layer> layers) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a mix has a layer");
        }
        int sampleRate = layers.getFirst().stem().sampleRate();
        double[] sum = new double[lengthOf(layers)];
        for (Layer layer : layers) {
            if (layer.stem().sampleRate() != sampleRate) {
                throw new IllegalArgumentException("stems of one mix have one sample rate");
            }
            add(layer, sum);
        }
        return new Sound(sampleRate, normalised(sum));
    }

    private static int lengthOf(List<Layer> layers) {
        long end = 0;
        for (Layer layer : layers) {
            end = Math.max(end, layer.stem().firstFrame() + layer.stem().samples().length);
        }
        return Math.toIntExact(end);
    }

    private static void add(Layer layer, double[] sum) {
        float[] samples = layer.stem().samples();
        int firstFrame = Math.toIntExact(layer.stem().firstFrame());
        for (int i = Math.max(0, -firstFrame); i < samples.length; i++) {
            sum[firstFrame + i] += layer.gain() * samples[i];
        }
    }

    private static float[] normalised(double[] sum) {
        double loudest = 0;
        for (double sample : sum) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        double factor = loudest == 0 ? 0 : PEAK / loudest;
        float[] samples = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            samples[i] = (float) (sum[i] * factor);
        }
        return samples;
    }
}
