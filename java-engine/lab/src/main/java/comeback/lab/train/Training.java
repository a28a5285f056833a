package comeback.lab.train;

import comeback.listen.SpeechFeatures;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/// Learning from a set: stretches of three seconds from anywhere in it, a little disturbed, step by step.
final class Training {
    private static final int BATCH = 32;
    private static final int ROWS = 300;
    private static final float LEARNING_RATE = 2e-3f;
    private static final double UNEVEN = 0.15;
    private static final int MOST_MASKED = 5;

    private final TrainingSet set;
    private final SplittableRandom chance;

    private Training(TrainingSet set, long seed) {
        this.set = set;
        this.chance = new SplittableRandom(seed);
    }

    static TorchNet.Schedule schedule(int steps) {
        return new TorchNet.Schedule(steps, BATCH, ROWS, LEARNING_RATE);
    }

    /// @param net prepared for {@link #schedule}
    /// @param told the losses, a hundred steps at a time, and how many steps are done
    static void run(TorchNet net, TrainingSet set, int steps, long seed, BiConsumer<Integer, double[]> told) {
        Training training = new Training(set, seed);
        double[] mean = new double[2];
        for (int step = 1; step <= steps; step++) {
            double[] losses = net.learn(training.batch());
            mean[0] += losses[0] / 100;
            mean[1] += losses[1] / 100;
            if (step % 100 == 0) {
                told.accept(step, mean.clone());
                mean = new double[2];
            }
        }
    }

    private TorchNet.Batch batch() {
        float[] features = new float[BATCH * ROWS * SpeechFeatures.BANDS];
        int[] phones = new int[BATCH * ROWS];
        float[] onsets = new float[BATCH * ROWS];
        for (int stretch = 0; stretch < BATCH; stretch++) {
            int first = chance.nextInt(set.rows() - ROWS);
            copy(first, stretch, features);
            for (int row = 0; row < ROWS; row++) {
                phones[stretch * ROWS + row] = set.phones()[first + row];
                onsets[stretch * ROWS + row] = set.onsets()[first + row];
            }
        }
        return new TorchNet.Batch(BATCH, ROWS, features, phones, onsets);
    }

    /// Each band is a little off; of every second stretch some neighbouring bands are silent.
    private void copy(int firstRow, int stretch, float[] features) {
        int masked = chance.nextInt(SpeechFeatures.BANDS - MOST_MASKED);
        int count = stretch % 2 == 0 ? chance.nextInt(1, MOST_MASKED) : 0;
        for (int band = 0; band < SpeechFeatures.BANDS; band++) {
            float off = (float) (UNEVEN * chance.nextGaussian());
            boolean silent = band >= masked && band < masked + count;
            for (int row = 0; row < ROWS; row++) {
                float value = set.features()[(firstRow + row) * SpeechFeatures.BANDS + band] + off;
                features[(stretch * ROWS + row) * SpeechFeatures.BANDS + band] = silent ? 0 : value;
            }
        }
    }
}
