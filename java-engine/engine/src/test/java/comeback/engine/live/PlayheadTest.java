package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.HostBlockHeader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayheadTest {
    @ParameterizedTest
    @ValueSource(doubles = {8_000, 12_345.678, 22_050, 44_100, 192_000, 384_000, 768_000})
    void ratesOfSoundCardsAreNoTrouble(double rate) {
        assertThat(at(rate).trouble()).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1_234.5678, 7_999, 768_001, 1_234_567.8})
    void otherRatesAreToldInASentence(double rate) {
        assertThat(at(rate).trouble())
                .startsWith("Nothing can be heard or said at a sample rate of " + Math.round(rate) + " Hz");
    }

    private static Playhead at(double rate) {
        return Playhead.of(new HostBlockHeader(0, 64, 0, 0, 0, rate, 0, 0, 0, 0, 0, 0), 1);
    }
}
