package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechGateTest {
    @Test
    void everyOpponentPassesAndNothingElseDoes() {
        for (String name : new String[] {"rico", "dana", "marlow", "tess"}) {
            assertThat(passes(Opponent.named(name).sound().samples())).as(name).isTrue();
        }
        assertThat(passes(new float[48_000])).as("silence").isFalse();
        assertThat(passes(Tones.hum(5, 16_000))).as("hum").isFalse();
        assertThat(passes(Tones.drums(8, 16_000))).as("drums").isFalse();
        assertThat(passes(Tones.noise(5, 16_000))).as("noise").isFalse();
    }

    private static boolean passes(float[] sound) {
        Recording recording = new Recording();
        recording.append(sound);
        return SpeechGate.passes(recording, 0, recording.rows(), OnsetDetector.detect(sound, Recogniser.SAMPLE_RATE));
    }
}
