package comeback.lab.train;

import comeback.bench.speech.Utterance;
import comeback.listen.SpeechFeatures;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A net that has learnt.
///
/// @param file as the engine reads it
/// @param golden some features and what PyTorch makes of them: rows (int), then `[row][band]` and `[row][output]`
///     floats, little-endian
/// @param phoneLoss in nats a row, over the last hundred steps
public record TrainedNet(byte[] file, byte[] golden, int weights, double phoneLoss, double onsetLoss) {
    private static final int GOLDEN_ROWS = 60;

    /// @param times how many ways each utterance is worsened
    /// @param told a sentence now and then
    public static TrainedNet train(List<Utterance> utterances, int times, int steps, long seed, Consumer<String> told) {
        TrainingSet set = TrainingSet.of(utterances, times, seed);
        told.accept(String.format(Locale.ROOT, "%.2f hours of worsened speech", set.rows() / 360_000.0));
        try (TorchNet net = new TorchNet(seed)) {
            net.prepare(Training.schedule(steps));
            double[] last = new double[2];
            Training.run(net, set, steps, seed, (step, losses) -> {
                last[0] = losses[0];
                last[1] = losses[1];
                told.accept(String.format(
                        Locale.ROOT, "step %d of %d: phones %.3f, onsets %.4f", step, steps, losses[0], losses[1]));
            });
            byte[] file = NetWriter.bytes(net);
            return new TrainedNet(file, golden(net, set), NetWriter.weights(net), last[0], last[1]);
        }
    }

    private static byte[] golden(TorchNet net, TrainingSet set) {
        float[][] features = new float[GOLDEN_ROWS][];
        int first = set.rows() / 2;
        for (int row = 0; row < GOLDEN_ROWS; row++) {
            int at = (first + row) * SpeechFeatures.BANDS;
            features[row] = Arrays.copyOfRange(set.features(), at, at + SpeechFeatures.BANDS);
        }
        float[][] outputs = net.outputs(features);
        ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * GOLDEN_ROWS * (SpeechFeatures.BANDS + TorchNet.OUTPUTS))
                .order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(GOLDEN_ROWS);
        for (float[][] rows : List.of(features, outputs)) {
            for (float[] row : rows) {
                for (float value : row) {
                    buffer.putFloat(value);
                }
            }
        }
        return buffer.array();
    }
}
