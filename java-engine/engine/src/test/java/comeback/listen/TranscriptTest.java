package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import comeback.English;
import comeback.problem.Problem;
import comeback.time.Tempo;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Known words laid over the sound of them.
class TranscriptTest {
    private static final Tempo TEMPO = new Tempo(60);

    @ParameterizedTest
    @ValueSource(strings = {"rico", "dana", "marlow", "tess"})
    void vowelsOfKnownWordsLieWhereTheyAreSaid(String name) {
        Opponent opponent = Opponent.named(name);
        double[] found = vowels(Transcript.aligned(opponent.sound(), TEMPO, English.LEXICON, opponent.words()));
        assertThat(found).hasSameSizeAs(opponent.vowelOnsets());
        assertThat(shareWithin(0.02, found, opponent.vowelOnsets())).isGreaterThan(0.85);
        assertThat(shareWithin(0.05, found, opponent.vowelOnsets())).isGreaterThan(0.97);
        assertThat(found).isSorted();
    }

    @Test
    void aWrongWordHereAndThereDoesNotMoveTheOthers() {
        Opponent opponent = Opponent.named("rico");
        List<String> words = new ArrayList<>(opponent.words());
        words.set(20, "tomato");
        words.remove(40);
        Heard heard = Transcript.aligned(opponent.sound(), TEMPO, English.LEXICON, words);
        Heard right = Transcript.aligned(opponent.sound(), TEMPO, English.LEXICON, opponent.words());
        assertThat(start(heard, 10)).isEqualTo(start(right, 10));
        assertThat(start(heard, 30)).isEqualTo(start(right, 30));
        assertThat(start(heard, 60)).isEqualTo(start(right, 61));
    }

    @Test
    void moreWordsThanAVoiceCanSayAreRefused() {
        Opponent rico = Opponent.named("rico");
        Sound halfSecond = new Sound(16_000, Arrays.copyOf(rico.sound().samples(), 8_000));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Transcript.aligned(halfSecond, TEMPO, English.LEXICON, rico.words()))
                .withMessageContaining("syllables");
        List<String> many = Collections.nCopies(40, rico.words()).stream()
                .flatMap(List::stream)
                .toList();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Transcript.aligned(rico.sound(), TEMPO, English.LEXICON, many))
                .withMessageContaining("syllables");
    }

    @ParameterizedTest
    @CsvSource({"rico, tess", "dana, marlow", "marlow, dana", "tess, rico"})
    void theWordsOfAnotherVerseAreDoubtedAndItsOwnAreNot(String name, String other) {
        Sound verse = Opponent.named(name).sound();
        Sound drummed = drummed(verse);
        List<String> own = Opponent.named(name).words();
        List<String> wrong = Opponent.named(other).words();
        for (Sound sound : List.of(verse, drummed)) {
            assertThat(doubts(sound, wrong)).hasSize(1).allMatch(doubt -> doubt.contains("sound like the lyrics"));
            assertThat(doubts(sound, own)).isEmpty();
        }
        assertThat(doubts(verse, own.subList(0, own.size() / 2))).isEmpty();
    }

    private static List<String> doubts(Sound sound, List<String> words) {
        List<String> doubts = new ArrayList<>();
        assertThat(Transcript.aligned(sound, TEMPO, English.LEXICON, words, doubts::add)
                        .words())
                .hasSameSizeAs(words);
        return doubts;
    }

    /// With drums at -6 dB.
    private static Sound drummed(Sound voice) {
        float[] samples = voice.samples().clone();
        float[] drums = Tones.drums(samples.length / (double) voice.sampleRate() + 1, voice.sampleRate());
        double gain = 0.5 * Math.sqrt(power(samples) / power(Arrays.copyOf(drums, samples.length)));
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (gain * drums[i]);
        }
        return new Sound(voice.sampleRate(), samples);
    }

    private static double power(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample * sample;
        }
        return sum;
    }

    @Test
    void noWordsAndNoSoundAreNothing() {
        assertThat(Transcript.aligned(new Sound(16_000, new float[0]), TEMPO, English.LEXICON, List.of())
                        .words())
                .isEmpty();
    }

    private static double start(Heard heard, int word) {
        return heard.words().get(word).start().quarters();
    }

    private static double[] vowels(Heard heard) {
        return heard.syllables().stream()
                .mapToDouble(syllable -> syllable.vowelOnset().quarters())
                .toArray();
    }

    private static double shareWithin(double seconds, double[] found, double[] there) {
        int within = 0;
        for (int i = 0; i < there.length; i++) {
            within += Math.abs(found[i] - there[i]) <= seconds ? 1 : 0;
        }
        return within / (double) there.length;
    }
}
