package comeback.bench.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VowelRiseTest {
    /// The criterion hears an abrupt start 6 ms early, whoever speaks: half its smoothing, compressed.
    private static final double EARLY = 0.008;

    @ParameterizedTest
    @ValueSource(doubles = {-0.03, 0, 0.02})
    void aVoiceWhoseTimesAreOffIsPutRight(double off) {
        Map<String, Double> found = new TreeMap<>();
        List<Utterance> corrected = VowelRise.corrected("buzzer", List.of(Buzzes.stated(off)), found);
        assertThat(found.get("buzzer")).isCloseTo(-off, within(EARLY));
        double[] vowels = corrected.getFirst().vowels();
        for (int i = 0; i < vowels.length; i++) {
            assertThat(vowels[i]).isCloseTo(0.3 + 0.25 * i, within(EARLY));
        }
    }
}
