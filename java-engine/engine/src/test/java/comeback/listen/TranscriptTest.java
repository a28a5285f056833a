package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.time.Tempo;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void moreWordsThanTheSoundCanHoldAreSpreadOverIt() {
        Sound short_ =
                new Sound(16_000, Arrays.copyOf(Opponent.named("rico").sound().samples(), 8_000));
        Heard heard = Transcript.aligned(
                short_, TEMPO, English.LEXICON, Opponent.named("rico").words());
        assertThat(heard.words()).hasSameSizeAs(Opponent.named("rico").words());
        assertThat(vowels(heard)).isSorted();
        assertThat(heard.words().getLast().end().quarters()).isLessThan(0.6);
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
