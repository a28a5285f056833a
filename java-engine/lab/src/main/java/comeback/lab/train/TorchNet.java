package comeback.lab.train;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import comeback.listen.PhoneScores;
import comeback.listen.SpeechFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The net in PyTorch: four dilated convolutions of five taps with 64 channels, those after the first added to what
/// they are given, and one of a single tap for the scores. 76,969 weights; each row sees 14 before and after it.
public final class TorchNet implements AutoCloseable {
    static final int CHANNELS = 64;
    static final int TAPS = 5;
    static final int[] DILATIONS = {1, 2, 3, 1};
    static final int OUTPUTS = PhoneScores.PHONES + 1;

    private static final int THREADS = 2;

    private static final float ONSET_WEIGHT = 2;

    private final Model model;
    private final List<Conv1d> layers = new ArrayList<>();
    private @Nullable Trainer trainer;

    /// How long and how fast a net learns.
    ///
    /// @param batch stretches a step
    /// @param rows of 10 ms a stretch
    /// @param learningRate of the first step; it falls to a hundredth along a cosine
    record Schedule(int steps, int batch, int rows, float learningRate) {}

    /// @param features `[stretch][row][band]`, flat
    /// @param phones `[stretch][row]`, flat, as are `onsets`
    record Batch(int size, int rows, float[] features, int[] phones, float[] onsets) {}

    /// @param seed of the first weights
    public TorchNet(long seed) {
        if (System.getProperty("ai.djl.pytorch.num_threads") == null) {
            System.setProperty("ai.djl.pytorch.num_threads", String.valueOf(THREADS));
        }
        Engine engine = Engine.getEngine("PyTorch");
        engine.setRandomSeed((int) seed);
        SequentialBlock net = new SequentialBlock();
        for (int layer = 0; layer < DILATIONS.length; layer++) {
            Conv1d convolution = convolution(TAPS, DILATIONS[layer], CHANNELS);
            SequentialBlock rectified = new SequentialBlock().add(convolution).add(Activation.reluBlock());
            net.add(layer == 0 ? rectified : added(rectified));
        }
        net.add(convolution(1, 1, OUTPUTS));
        model = Model.newInstance("phone-net", Device.cpu(), "PyTorch");
        model.setBlock(net);
    }

    private Conv1d convolution(int taps, int dilation, int channels) {
        Conv1d convolution = Conv1d.builder()
                .setKernelShape(new Shape(taps))
                .optDilation(new Shape(dilation))
                .optPadding(new Shape((long) dilation * (taps / 2)))
                .setFilters(channels)
                .build();
        layers.add(convolution);
        return convolution;
    }

    private static Block added(Block block) {
        return new ParallelBlock(
                both -> new NDList(
                        both.get(0).singletonOrThrow().add(both.get(1).singletonOrThrow())),
                List.of(Blocks.identityBlock(), block));
    }

    /// Must come before anything is learnt or asked.
    ///
    /// @param schedule how long and how fast to learn
    void prepare(Schedule schedule) {
        Tracker rate = Tracker.cosine()
                .setBaseValue(schedule.learningRate())
                .optFinalValue(schedule.learningRate() / 100)
                .setMaxUpdates(schedule.steps())
                .build();
        trainer = model.newTrainer(new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optDevices(new Device[] {Device.cpu()})
                .optInitializer(new XavierInitializer(), Parameter.Type.WEIGHT)
                .optOptimizer(Optimizer.adam().optLearningRateTracker(rate).build()));
        trainer.initialize(new Shape(schedule.batch(), SpeechFeatures.BANDS, schedule.rows()));
    }

    /// One step down the slope of what it got wrong.
    ///
    /// @return the losses: of phones (nats a row) and of onsets
    double[] learn(Batch batch) {
        try (NDManager manager = trainer().getManager().newSubManager();
                GradientCollector collector = trainer().newGradientCollector()) {
            NDArray features = manager.create(
                            batch.features(), new Shape(batch.size(), batch.rows(), SpeechFeatures.BANDS))
                    .transpose(0, 2, 1);
            NDArray outputs = trainer().forward(new NDList(features)).singletonOrThrow();
            NDArray phones = phoneLoss(outputs, manager.create(batch.phones(), new Shape(batch.size(), batch.rows())));
            NDArray onsets = onsetLoss(outputs, manager.create(batch.onsets(), new Shape(batch.size(), batch.rows())));
            collector.backward(phones.add(onsets.mul(manager.create(ONSET_WEIGHT))));
            double[] losses = {phones.getFloat(), onsets.getFloat()};
            trainer().step();
            return losses;
        }
    }

    private static NDArray phoneLoss(NDArray outputs, NDArray phones) {
        NDArray logs =
                outputs.get(new NDIndex(":, 0:{}, :", PhoneScores.PHONES)).logSoftmax(1);
        NDArray wanted = phones.oneHot(PhoneScores.PHONES).transpose(0, 2, 1);
        return logs.mul(wanted).sum(new int[] {1}).mean().neg();
    }

    /// Cross-entropy of the logistic, rows near an onset up to five times as heavy: they are few.
    private static NDArray onsetLoss(NDArray outputs, NDArray onsets) {
        NDArray logit = outputs.get(new NDIndex(":, {}, :", PhoneScores.PHONES));
        NDArray cross = Activation.relu(logit)
                .sub(logit.mul(onsets))
                .add(logit.abs().neg().exp().add(1).log());
        return cross.mul(onsets.mul(4).add(1)).mean();
    }

    /// `[row][output]`: the scores before they are probabilities.
    float[][] outputs(float[][] features) {
        try (NDManager manager = trainer().getManager().newSubManager()) {
            NDArray input = manager.create(features).transpose(1, 0).expandDims(0);
            NDArray output = trainer().evaluate(new NDList(input)).singletonOrThrow();
            output.attach(manager);
            float[] flat = output.squeeze(0).transpose(1, 0).toFloatArray();
            float[][] rows = new float[features.length][];
            for (int row = 0; row < rows.length; row++) {
                rows[row] = Arrays.copyOfRange(flat, row * OUTPUTS, (row + 1) * OUTPUTS);
            }
            return rows;
        }
    }

    /// `[tap][in][out]`, flat.
    float[] weights(int layer) {
        NDArray array = layers.get(layer).getParameters().get("weight").getArray();
        return array.transpose(2, 1, 0).toFloatArray();
    }

    float[] biases(int layer) {
        return layers.get(layer).getParameters().get("bias").getArray().toFloatArray();
    }

    int layers() {
        return layers.size();
    }

    private Trainer trainer() {
        return Objects.requireNonNull(trainer, "prepare comes first");
    }

    @Override
    public void close() {
        if (trainer != null) {
            trainer.close();
        }
        model.close();
    }
}
