package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
        assertThat(passes(Tones.bassLine(8, 16_000))).as("bass line").isFalse();
    }

    @Test
    void wordsAreBorneOutByTheirOwnSoundAndByNoOther() {
        float[] rico = Arrays.copyOf(Opponent.named("rico").sound().samples(), 4 * Recogniser.SAMPLE_RATE);
        String said = String.join(" ", Opponent.named("rico").words().subList(0, 14));
        assertThat(bearsOut(said, rico)).isTrue();
        assertThat(SpeechGate.bearsOut(recording(rico), 0, evidence(rico), 0, List.of()))
                .isTrue();
        float[] bass = Tones.bassLine(4, Recogniser.SAMPLE_RATE);
        float[] drums = Tones.drums(4, Recogniser.SAMPLE_RATE);
        for (String text : new String[] {"thank you for watching", "i'm a hobby i'm a hobby", "you"}) {
            assertThat(bearsOut(text, bass)).as(text).isFalse();
            assertThat(bearsOut(text, drums)).as(text).isFalse();
        }
    }

    /// Rests are no sign of a drum.
    @Test
    void wordsBeforeARestAreBorneOutThoughSomeWereMisheard() {
        float[] rico = Arrays.copyOf(Opponent.named("rico").sound().samples(), 4 * Recogniser.SAMPLE_RATE);
        List<String> said = new ArrayList<>(Opponent.named("rico").words().subList(0, 14));
        said.set(2, "thought");
        said.set(4, "squeezes");
        said.set(7, "elbow");
        said.set(9, "fish");
        said.set(12, "orange");
        float[] rested = Arrays.copyOf(rico, 7 * Recogniser.SAMPLE_RATE);
        String heard = String.join(" ", said);
        double fit = laid(heard, rested).stream()
                .mapToDouble(TimedWord::fit)
                .average()
                .orElseThrow();
        assertThat(fit).as("no good fit, but no bad one either").isBetween(-2.5, -1.3);
        assertThat(bearsOut(heard, rested)).isTrue();
    }

    @Test
    void aWordOrTwoAreNotBelievedInMuchThatIsNotSpoken() {
        Opponent rico = Opponent.named("rico");
        float[] word = Arrays.copyOf(rico.sound().samples(), (int) (rico.vowelOnsets()[2] * Recogniser.SAMPLE_RATE));
        String said = String.join(" ", rico.words().subList(0, 2));
        assertThat(bearsOut(said, word)).isTrue();
        float[] drums = Tones.drums(6, Recogniser.SAMPLE_RATE);
        System.arraycopy(word, 0, drums, 0, word.length);
        assertThat(bearsOut(said, drums)).isFalse();
    }

    /// What was said before them and is settled speaks for no later words.
    @Test
    void onlyTheSoundOfTheWordsCounts() {
        Opponent rico = Opponent.named("rico");
        float[] rap = Arrays.copyOf(rico.sound().samples(), 8 * Recogniser.SAMPLE_RATE);
        float[] drums = Tones.drums(4, Recogniser.SAMPLE_RATE);
        float[] both = Arrays.copyOf(rap, rap.length + drums.length);
        System.arraycopy(drums, 0, both, rap.length, drums.length);
        List<TimedWord> words = List.of(new TimedWord("uh", 0, -0.9, 8.2, 8.4, List.of()));
        assertThat(SpeechGate.bearsOut(recording(both), 0, evidence(both), 0, words))
                .isTrue();
        assertThat(SpeechGate.bearsOut(recording(both), 0, evidence(both), 800, words))
                .isFalse();
    }

    private static boolean passes(float[] sound) {
        Recording recording = recording(sound);
        return SpeechGate.passes(recording, 0, recording.rows(), evidence(sound));
    }

    private static boolean bearsOut(String text, float[] sound) {
        return SpeechGate.bearsOut(recording(sound), 0, evidence(sound), 0, laid(text, sound));
    }

    private static Recording recording(float[] sound) {
        Recording recording = new Recording();
        recording.append(sound);
        return recording;
    }

    private static PhoneEvidence evidence(float[] sound) {
        return PhoneEvidence.of(sound, Recogniser.SAMPLE_RATE, PhoneNet.shipped());
    }

    private static List<TimedWord> laid(String text, float[] sound) {
        List<SpokenWord> words = Stream.of(text.split(" "))
                .map(word -> new SpokenWord(word, 0, 0, 0))
                .toList();
        return new WordTimer(English.LEXICON, recording(sound)).time(words, evidence(sound), 0, List.of());
    }
}
