package comeback.bench.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.bench.speech.Buzzes;
import comeback.bench.speech.Utterance;
import comeback.listen.PhoneNet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnsetsTest {
    @Test
    void vowelsThatCannotBeMissedAreFoundDry() {
        RappedVerse verse = RappedVerse.of(List.of(Buzzes.stated(0), Buzzes.stated(0)));
        Map<?, ?> dry =
                (Map<?, ?>) OnsetFigures.of(List.of(verse), PhoneNet.shipped()).get("dryAt48000");
        Map<?, ?> rise = (Map<?, ?>) dry.get("rise");
        assertThat((double) rise.get("f1Within20Millis")).isGreaterThan(0.95);
        assertThat((double) rise.get("missedShare")).isLessThan(0.05);
    }

    @Test
    void vowelsStatedElsewhereAreMissed() {
        RappedVerse verse = RappedVerse.of(List.of(Buzzes.stated(0.04)));
        Map<?, ?> dry =
                (Map<?, ?>) OnsetFigures.of(List.of(verse), PhoneNet.shipped()).get("dryAt16000");
        Map<?, ?> rise = (Map<?, ?>) dry.get("rise");
        assertThat((double) rise.get("f1Within20Millis")).isZero();
        assertThat((double) rise.get("f1Within50Millis")).isGreaterThan(0.95);
    }

    @Test
    void aTruthThatIsOffIsSaidToBeOff() {
        assertThat(truth(0.005)).containsEntry("clearVowels", 20).containsEntry("statedWithin20MillisOfRise", 1.0);
        assertThat(truth(0.04)).containsEntry("clearVowels", 20).containsEntry("statedWithin20MillisOfRise", 0.0);
    }

    private static Map<String, Object> truth(double off) {
        Utterance said = Buzzes.stated(off);
        return OnsetTruth.of(
                new HeldOutVerses("buzzes", List.of(RappedVerse.of(List.of(said))), Map.of(), List.of(said)));
    }

    @Test
    void drumsLieAsFarBelowTheVoiceAsAsked() {
        RappedVerse verse = RappedVerse.of(List.of(Buzzes.stated(0)));
        float[] mixed = verse.withDrums(-12);
        float[] drums = new float[mixed.length];
        for (int i = 0; i < drums.length; i++) {
            drums[i] = mixed[i] - verse.samples()[i];
        }
        double against = Utterance.level(drums, RappedVerse.SAMPLE_RATE)
                / Utterance.level(verse.samples(), RappedVerse.SAMPLE_RATE);
        assertThat(20 * Math.log10(against)).isCloseTo(-12, within(0.5));
        assertThat(verse.withDrums(Double.NEGATIVE_INFINITY)).isEqualTo(verse.samples());
    }

    @Test
    void linesFollowOneAnotherWithTheirOnsets() {
        RappedVerse verse = RappedVerse.of(List.of(Buzzes.stated(0), Buzzes.stated(0)));
        assertThat(verse.lines()).isEqualTo(2);
        assertThat(verse.onsets()).hasSize(40);
        assertThat(verse.onsets()[20] - verse.onsets()[0]).isCloseTo(6.15, within(1e-3));
        assertThat(verse.lines(1, 2)).hasSize((int) (6.15 * 48_000));
    }
}
