package comeback.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.lab.OtherThingsInPlace;
import comeback.listen.PhoneNetFile;
import comeback.listen.PhoneScores;
import comeback.listen.SpeechFeatures;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TorchNetTest {
    @Test
    void theEngineSaysWhatPyTorchSays() {
        float[][] features = features(200);
        try (TorchNet net = new TorchNet(3)) {
            net.prepare(new TorchNet.Schedule(10, 2, 50, 0.01f));
            net.learn(batch());
            float[][] outputs = net.outputs(features);
            PhoneScores scores = PhoneNetFile.read(NetWriter.bytes(net)).score(features);
            for (int row = 0; row < features.length; row++) {
                double logit = outputs[row][PhoneScores.PHONES];
                assertThat((double) scores.onsets()[row]).isCloseTo(1 / (1 + Math.exp(-logit)), within(1e-4));
                double sum = 0;
                for (int phone = 0; phone < PhoneScores.PHONES; phone++) {
                    sum += Math.exp(outputs[row][phone]);
                }
                for (int phone = 0; phone < PhoneScores.PHONES; phone++) {
                    assertThat((double) scores.logPosteriors()[row][phone])
                            .isCloseTo(outputs[row][phone] - Math.log(sum), within(1e-4));
                }
            }
        }
    }

    @Test
    void itLearnsAndTheSameSeedLearnsTheSame() {
        double[][] losses = new double[2][];
        for (int turn = 0; turn < 2; turn++) {
            try (TorchNet net = new TorchNet(5)) {
                net.prepare(new TorchNet.Schedule(100, 2, 50, 0.01f));
                double[] first = net.learn(batch());
                for (int step = 0; step < 20; step++) {
                    losses[turn] = net.learn(batch());
                }
                assertThat(losses[turn][0]).isLessThan(0.5 * first[0]);
                assertThat(losses[turn][1]).isLessThan(first[1]);
            }
        }
        assertThat(losses[0]).isEqualTo(losses[1]);
    }

    /// As PyTorch looks once more, on its way back, at what Java may have collected.
    @Test
    void whatIsCollectedMeanwhileLeavesItAsItWas() {
        float[][] undisturbed = learnt();
        OtherThingsInPlace.during(() -> {
            for (int turn = 0; turn < 5; turn++) {
                assertThat(learnt()).isEqualTo(undisturbed);
            }
        });
    }

    private static float[][] learnt() {
        try (TorchNet net = new TorchNet(5)) {
            net.prepare(new TorchNet.Schedule(100, 2, 50, 0.01f));
            for (int step = 0; step < 20; step++) {
                net.learn(batch());
            }
            return net.outputs(features(50));
        }
    }

    private static float[][] features(int rows) {
        SplittableRandom chance = new SplittableRandom(1);
        float[][] features = new float[rows][SpeechFeatures.BANDS];
        for (float[] row : features) {
            for (int band = 0; band < row.length; band++) {
                row[band] = (float) chance.nextGaussian();
            }
        }
        return features;
    }

    /// Two stretches in which loud rows are the seventh phone.
    private static TorchNet.Batch batch() {
        SplittableRandom chance = new SplittableRandom(2);
        float[] features = new float[100 * SpeechFeatures.BANDS];
        int[] phones = new int[100];
        float[] onsets = new float[100];
        for (int row = 0; row < 100; row++) {
            boolean loud = row / 10 % 2 == 0;
            phones[row] = loud ? 7 : 0;
            onsets[row] = row % 20 == 0 ? 1 : 0;
            for (int band = 0; band < SpeechFeatures.BANDS; band++) {
                features[row * SpeechFeatures.BANDS + band] = (float) (0.2 * chance.nextGaussian() + (loud ? 1 : -1));
            }
        }
        return new TorchNet.Batch(2, 50, features, phones, onsets);
    }
}
