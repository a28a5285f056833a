package comeback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OnnxGraphTest {
    @Test
    void theEarsEncoderTurnsASecondOfSoundIntoFeatures() {
        try (OnnxGraph encoder = OnnxGraph.load(
                        ModelStore.standard().root().resolve("moonshine-tiny-en-0.0.49/encoder_model.ort"));
                Tensor sound = Tensor.floats(new float[16_000], 1, 16_000);
                Tensor mask = Tensor.longs(ones(16_000), 1, 16_000)) {
            try (Outputs answer = encoder.run(Map.of("input_values", sound, "attention_mask", mask))) {
                Tensor features = answer.get("last_hidden_state");
                assertThat(features.shape()).startsWith(1).endsWith(288).hasSize(3);
                assertThat(features.toFloats()).hasSize((int) (features.shape()[1] * 288));
            }
        }
    }

    private static long[] ones(int count) {
        long[] ones = new long[count];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}
