package comeback.lab.speech;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bench.speech.TimedPhone;
import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EspeakPhonesTest {
    @Test
    void aVowelWithAnRIsTwoPhonesAndAPauseIsSilence() {
        List<TimedPhone> phones = new ArrayList<>();
        assertThat(EspeakPhones.add("A@", 1, 2, phones)).isTrue();
        assertThat(EspeakPhones.add("_:", 2, 3, phones)).isTrue();
        assertThat(phones)
                .containsExactly(
                        new TimedPhone(Phoneme.AA, 1, 1.6),
                        new TimedPhone(Phoneme.R, 1.6, 2),
                        new TimedPhone(null, 2, 3));
    }

    @Test
    void whatSoftensAConsonantBelongsToIt() {
        List<TimedPhone> phones = new ArrayList<>();
        EspeakPhones.add("t", 1, 2, phones);
        EspeakPhones.add(";", 2, 2.1, phones);
        assertThat(phones).containsExactly(new TimedPhone(Phoneme.T, 1, 2.1));
    }

    @Test
    void aForeignSoundIsNotKnown() {
        assertThat(EspeakPhones.add("Q^", 1, 2, new ArrayList<>())).isFalse();
    }
}
