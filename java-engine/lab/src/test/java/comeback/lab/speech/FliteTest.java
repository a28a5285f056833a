package comeback.lab.speech;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bench.speech.TimedPhone;
import comeback.sound.Phoneme;
import org.junit.jupiter.api.Test;

class FliteTest {
    @Test
    void itsSegmentsAreRead() {
        assertThat(Flite.phones("pau:0.164 hh:0.255 ax:0.304 \n"))
                .containsExactly(
                        new TimedPhone(null, 0, 0.164),
                        new TimedPhone(Phoneme.HH, 0.164, 0.255),
                        new TimedPhone(Phoneme.AH, 0.255, 0.304));
    }
}
