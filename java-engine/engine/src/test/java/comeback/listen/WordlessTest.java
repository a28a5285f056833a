package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.time.Tempo;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the sound alone tells: syllables that no word accounts for, and how high they are.
class WordlessTest {
    private static final Opponent RICO = Opponent.named("rico");

    @Test
    void whereNoWordIsMadeOutTheSyllablesAreStillThere() {
        Heard heard = hear(List.of());
        List<HeardSyllable> wordless =
                heard.syllables().stream().filter(each -> each.word() < 0).toList();
        assertThat(heard.words()).isEmpty();
        assertThat(wordless).allMatch(each -> each.syllable() == null);
        assertThat(wordless)
                .isSortedAccordingTo((one, other) -> one.vowelOnset().compareTo(other.vowelOnset()));
        assertThat(found(wordless)).isGreaterThan(0.75);
        assertThat(wordless.size()).isLessThanOrEqualTo(RICO.vowelOnsets().length + 5);
    }

    @Test
    void mostOfAMansVowelsHaveThePitchOfAMansVoice() {
        List<HeardSyllable> syllables = hear(List.of()).syllables();
        long low = syllables.stream()
                .filter(each -> each.hertz() > 70 && each.hertz() < 200)
                .count();
        assertThat(low / (double) syllables.size()).isGreaterThan(0.7);
    }

    private static double found(List<HeardSyllable> wordless) {
        int found = 0;
        for (double vowel : RICO.vowelOnsets()) {
            found += wordless.stream()
                            .anyMatch(each -> Math.abs(each.vowelOnset().quarters() - vowel) < 0.05)
                    ? 1
                    : 0;
        }
        return found / (double) RICO.vowelOnsets().length;
    }

    private static Heard hear(List<Token> tokens) {
        Recogniser deaf = new Recogniser() {
            @Override
            public Transcription transcribe(float[] samples, Hints hints) {
                return new Transcription(tokens);
            }

            @Override
            public void close() {}
        };
        return Transcript.of(RICO.sound(), new Tempo(60), deaf, English.LEXICON, List.of());
    }
}
