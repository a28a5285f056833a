package comeback.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bench.speech.TimedPhone;
import comeback.bench.speech.Utterance;
import comeback.listen.PhoneScores;
import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingSetTest {
    /// A tone where the phones say a vowel is, and silence elsewhere: however it is worsened, labels lie on the tone.
    @Test
    void labelsStayWithTheSoundWhateverHappensToIt() {
        TrainingSet set = TrainingSet.of(List.of(tones()), 12, 4);
        double inside = mean(set, PhoneScores.index(Phoneme.AA));
        double outside = mean(set, PhoneScores.SILENCE);
        assertThat(inside - outside).isGreaterThan(0.5);
        long vowels = count(set, PhoneScores.index(Phoneme.AA));
        assertThat(vowels).isGreaterThan(set.rows() / 4);
    }

    @Test
    void theSameSeedGivesTheSameSet() {
        TrainingSet one = TrainingSet.of(List.of(tones()), 2, 9);
        assertThat(TrainingSet.of(List.of(tones()), 2, 9).features()).isEqualTo(one.features());
        assertThat(TrainingSet.of(List.of(tones()), 2, 10).features()).isNotEqualTo(one.features());
    }

    private static long count(TrainingSet set, int phone) {
        long count = 0;
        for (byte each : set.phones()) {
            count += each == phone ? 1 : 0;
        }
        return count;
    }

    /// Of the bands round 700 Hz.
    private static double mean(TrainingSet set, int phone) {
        double sum = 0;
        for (int row = 0; row < set.rows(); row++) {
            sum += set.phones()[row] == phone ? set.features()[row * 40 + 12] : 0;
        }
        return sum / count(set, phone);
    }

    private static Utterance tones() {
        int rate = 16_000;
        float[] samples = new float[3 * rate];
        List<TimedPhone> phones = new ArrayList<>();
        for (double start = 0.2; start < 2.7; start += 0.4) {
            for (int i = 0; i < 0.2 * rate; i++) {
                double time = i / (double) rate;
                samples[(int) (start * rate) + i] = (float) (0.2
                        * (Math.sin(2 * Math.PI * 620 * time)
                                + Math.sin(2 * Math.PI * 700 * time)
                                + Math.sin(2 * Math.PI * 780 * time)));
            }
            phones.add(new TimedPhone(Phoneme.AA, start, start + 0.2));
        }
        return new Utterance("tones", samples, rate, phones);
    }
}
