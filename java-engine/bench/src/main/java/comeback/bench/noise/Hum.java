package comeback.bench.noise;

/// The mains, with harmonics: ten seconds of 50 Hz, ten of 60 Hz, at -20 dB of full scale.
final class Hum implements Noise {
    private static final int[] MAINS_HZ = {50, 60};
    private static final int[] HARMONICS = {1, 2, 3, 4, 5, 7, 9, 11, 13};
    private static final double[] LEVELS = {1, 0.6, 0.5, 0.2, 0.35, 0.2, 0.12, 0.08, 0.05};
    private static final int SPAN_FRAMES = 10 * SAMPLE_RATE;
    private static final double GAIN = 0.104;

    private long frame;
    private double phase;

    @Override
    public double next() {
        phase += 2 * Math.PI * MAINS_HZ[(int) (frame++ / SPAN_FRAMES % 2)] / SAMPLE_RATE;
        double sum = 0;
        for (int i = 0; i < HARMONICS.length; i++) {
            sum += LEVELS[i] * Math.sin(HARMONICS[i] * phase);
        }
        return GAIN * sum;
    }
}
