package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.bridge.HostBlock;
import comeback.time.Ppq;
import comeback.wave.Sound;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Recordings that break off within a phrase.
class UnsaidTest {
    private static Moonshine moonshine;

    @BeforeAll
    static void load() {
        moonshine = Moonshine.load(English.model("moonshine-tiny-en"));
    }

    @AfterAll
    static void close() {
        moonshine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "THOROUGH, 6.25, i wear a gold",
        "LIVE, 9.25, so boring that you lost",
        "THOROUGH, 19.75, pick up your pin and go",
        "LIVE, 19.75, pick up your pin and go"
    })
    void noPhraseIsMadeUpWhereSoundBreaksOff(Patience patience, double seconds, String end) {
        assertThat(heard(patience, seconds)).endsWith(end);
    }

    @Test
    void whatFitsOrHasTimeIsSaid() {
        assertThat(Unsaid.last(List.of(word(-9, 0.1), word(-1.9, 0.12)))).isZero();
        assertThat(Unsaid.last(List.of(word(-9, 0.1), word(-9, 0.15)))).isZero();
        assertThat(Unsaid.last(List.of(word(0, 0.1), word(-9, 0.1), word(-2.1, 0.1))))
                .isEqualTo(2);
        assertThat(Unsaid.last(List.of())).isZero();
    }

    /// "Gold", of four phones.
    private static TimedWord word(double fit, double seconds) {
        TimedVowel vowel =
                new TimedVowel(English.LEXICON.pronounce("gold").syllables().getFirst(), 1, 0, 0);
        return new TimedWord("gold", 0, fit, 1, 1 + seconds, List.of(vowel));
    }

    private static String heard(Patience patience, double seconds) {
        Sound whole = Opponent.named("rico").sound();
        int rate = whole.sampleRate();
        float[] samples = Arrays.copyOf(whole.samples(), (int) (seconds * rate));
        Ear ear = new Ear(moonshine, English.LEXICON, List.of(), patience);
        for (int first = 0; first < samples.length; first += 512) {
            float[] block = Arrays.copyOfRange(samples, first, Math.min(samples.length, first + 512));
            ear.hear(new HostBlock(first, new Ppq((double) first / rate), rate, block));
            while (ear.decodeDue()) {
                ear.decode();
            }
        }
        return ear.finish().words().stream().map(HeardWord::text).collect(Collectors.joining(" "));
    }
}
