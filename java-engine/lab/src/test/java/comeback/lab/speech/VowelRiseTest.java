package comeback.lab.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VowelRiseTest {
    private static final int RATE = 16_000;
    /// The criterion hears an abrupt start 6 ms early, whoever speaks: half its smoothing, compressed.
    private static final double EARLY = 0.008;

    @ParameterizedTest
    @ValueSource(doubles = {-0.03, 0, 0.02})
    void aVoiceWhoseTimesAreOffIsPutRight(double off) {
        Map<String, Double> found = new TreeMap<>();
        List<Utterance> corrected = VowelRise.corrected("buzzer", List.of(buzzes(off)), found);
        assertThat(found.get("buzzer")).isCloseTo(-off, within(EARLY));
        double[] vowels = corrected.getFirst().vowels();
        for (int i = 0; i < vowels.length; i++) {
            assertThat(vowels[i]).isCloseTo(0.3 + 0.25 * i, within(EARLY));
        }
    }

    /// Vowels of 120 Hz after silence, each stated `off` seconds late.
    private static Utterance buzzes(double off) {
        float[] samples = new float[6 * RATE];
        List<TimedPhone> phones = new ArrayList<>();
        for (int vowel = 0; vowel < 20; vowel++) {
            double start = 0.3 + 0.25 * vowel;
            for (int i = 0; i < 0.12 * RATE; i++) {
                double phase = 2 * Math.PI * 120 * i / RATE;
                double buzz = 0;
                for (int harmonic = 1; harmonic < 20; harmonic++) {
                    buzz += Math.sin(harmonic * phase) / 20;
                }
                samples[(int) (start * RATE) + i] = (float) buzz;
            }
            phones.add(new TimedPhone(null, start + off - 0.1, start + off));
            phones.add(new TimedPhone(Phoneme.AA, start + off, start + off + 0.12));
        }
        return new Utterance("buzzer one", samples, RATE, phones);
    }
}
