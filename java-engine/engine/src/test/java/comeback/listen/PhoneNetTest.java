package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import comeback.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PhoneNetTest {
    private static final int OUTPUTS = PhoneScores.PHONES + 1;

    @Test
    void itSaysWhatPyTorchSaysOfTheSameFeatures() throws IOException {
        ByteBuffer golden = ByteBuffer.wrap(resource("phone-net-golden.bin")).order(ByteOrder.LITTLE_ENDIAN);
        int rows = golden.getInt();
        float[][] features = rows(golden, rows, SpeechFeatures.BANDS);
        PhoneScores wanted = PhoneScores.of(rows(golden, rows, OUTPUTS));
        PhoneScores scores = PhoneNet.shipped().score(features);
        assertThat(rows).isGreaterThan(4 * PhoneNet.shipped().reach());
        for (int row = 0; row < rows; row++) {
            assertThat(scores.onsets()[row]).isCloseTo(wanted.onsets()[row], within(1e-4f));
            for (int phone = 0; phone < PhoneScores.PHONES; phone++) {
                assertThat(scores.logPosteriors()[row][phone])
                        .isCloseTo(wanted.logPosteriors()[row][phone], within(1e-4f));
            }
        }
    }

    @Test
    void itLooksAheadAtMost160MillisecondsWithItsFeatures() {
        assertThat(PhoneNet.shipped().reach() / 100.0 + SpeechFeatures.AHEAD_SECONDS)
                .isLessThanOrEqualTo(0.160);
    }

    @Test
    void aPieceOfSoundIsHeardAsItIsInTheWhole() {
        float[][] features = SpeechFeatures.of(Opponent.named("rico").sound().samples(), Recogniser.SAMPLE_RATE);
        PhoneNet net = PhoneNet.shipped();
        PhoneScores whole = net.score(features);
        PhoneScores piece = net.score(Arrays.copyOfRange(features, 100, 200));
        for (int row = net.reach(); row < 100 - net.reach(); row++) {
            assertThat(piece.onsets()[row]).isEqualTo(whole.onsets()[100 + row]);
            assertThat(piece.logPosteriors()[row]).isEqualTo(whole.logPosteriors()[100 + row]);
        }
        assertThat(piece.onsets()[0]).isNotEqualTo(whole.onsets()[100]);
    }

    @Test
    void eachRowsPhonesAreProbabilities() {
        PhoneScores scores = PhoneNet.shipped().score(SpeechFeatures.of(Tones.noise(1, 16_000), 16_000));
        for (float[] row : scores.logPosteriors()) {
            double sum = 0;
            for (float log : row) {
                sum += Math.exp(log);
            }
            assertThat(sum).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void silenceIsSilence() {
        PhoneScores scores = PhoneNet.shipped().score(SpeechFeatures.of(new float[16_000], 16_000));
        for (int row = 0; row < scores.onsets().length; row++) {
            assertThat(scores.logPosteriors()[row][PhoneScores.SILENCE]).isGreaterThan((float) Math.log(0.5));
            assertThat(scores.onsets()[row]).isLessThan(0.1f);
        }
    }

    @Test
    void nothingIsScoredAsNothing() {
        assertThat(PhoneNet.shipped().score(new float[0][]).onsets()).isEmpty();
    }

    @Test
    void whatIsNoNetIsSaidInASentence() throws IOException {
        byte[] net;
        try (InputStream stream = Objects.requireNonNull(PhoneNet.class.getResourceAsStream("phone-net.bin"))) {
            net = stream.readAllBytes();
        }
        byte[] newer = net.clone();
        newer[4]++;
        assertThatThrownBy(() -> PhoneNetFile.read(new byte[3]))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no phone net");
        assertThatThrownBy(() -> PhoneNetFile.read(newer))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("version 2");
        for (int length : new int[] {12, 20, 1_000, net.length - 1}) {
            assertThatThrownBy(() -> PhoneNetFile.read(Arrays.copyOf(net, length)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("damaged");
        }
        assertThatThrownBy(() -> PhoneNetFile.read(Arrays.copyOf(net, net.length + 1)))
                .isInstanceOf(Problem.class);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PhoneNetTest.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        }
    }

    private static float[][] rows(ByteBuffer buffer, int count, int columns) {
        float[][] rows = new float[count][columns];
        for (float[] row : rows) {
            for (int i = 0; i < columns; i++) {
                row[i] = buffer.getFloat();
            }
        }
        return rows;
    }
}
