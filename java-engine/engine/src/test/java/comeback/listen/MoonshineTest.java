package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoonshineTest {
    private static Moonshine moonshine;

    @BeforeAll
    static void load() {
        moonshine = Moonshine.load(English.model("moonshine-tiny-en"));
    }

    @AfterAll
    static void close() {
        moonshine.close();
    }

    @Test
    void theFirstFourBarsOfAVerseAreUnderstood() {
        Transcription heard = moonshine.transcribe(fourBars("rico"), Hints.NONE);
        List<String> said = Opponent.named("rico").words().subList(0, 38);
        List<String> words = heard.words().stream().map(SpokenWord::text).toList();
        assertThat(WordErrors.rate(said, words)).as("%s", words).isLessThan(0.11);
        assertThat(heard.tokens()).allMatch(token -> token.logProbability() <= 0);
    }

    @Test
    void aCertainBeginningIsKeptAndTheRestComesOutTheSame() {
        float[] sound = fourBars("dana");
        Transcription whole = moonshine.transcribe(sound, Hints.NONE);
        List<Token> certain = whole.tokens().subList(0, 20);
        Transcription again = moonshine.transcribe(sound, new Hints(certain, HotWords.NONE, Guess.NONE, 1));
        assertThat(again.words().stream().map(SpokenWord::text))
                .isEqualTo(whole.words().stream().map(SpokenWord::text).toList());
    }

    /// Runs over several tokens round otherwise than runs over one, each processor in its own way, so that words in
    /// doubt change, for better and for worse: none may be lost by it on the whole, and at most one at a time.
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whateverIsGuessedAsMuchIsUnderstood(int beam) {
        float[] sound = fourBars("dana");
        List<String> truth = Opponent.named("dana").words().subList(0, 36);
        Transcription plain = moonshine.transcribe(sound, new Hints(List.of(), HotWords.NONE, Guess.NONE, beam));
        List<Token> said = plain.tokens();
        List<Token> wrong = moonshine.transcribe(fourBars("rico"), Hints.NONE).tokens();
        List<Token> changed = new ArrayList<>(said);
        for (int at = 6; at < changed.size(); at += 9) {
            changed.set(at, wrong.get(at));
        }
        double before = WordErrors.rate(truth, texts(plain));
        double oneWord = 1.0 / truth.size() + 1e-9;
        double sum = 0;
        List<List<Token>> guesses = List.of(said, changed, wrong, said.subList(0, 12), said.subList(5, said.size()));
        for (List<Token> guess : guesses) {
            Transcription heard =
                    moonshine.transcribe(sound, new Hints(List.of(), HotWords.NONE, new Guess(guess), beam));
            double errors = WordErrors.rate(truth, texts(heard));
            assertThat(errors).as("%s", texts(heard)).isLessThanOrEqualTo(before + oneWord);
            sum += errors;
        }
        assertThat(sum / guesses.size()).isLessThan(before + oneWord / 2);
    }

    @Test
    void aHotWordIsHeardWhereItWasMissed() {
        float[] sound = fourBars("dana");
        List<SpokenWord> without = moonshine.transcribe(sound, Hints.NONE).words();
        List<SpokenWord> with = moonshine
                .transcribe(sound, Hints.of(new HotWords(List.of("Leeds", "Rolex"))))
                .words();
        assertThat(without).extracting(SpokenWord::text).doesNotContain("rolex");
        assertThat(with).extracting(SpokenWord::text).contains("rolex");
    }

    private static List<String> texts(Transcription heard) {
        return heard.words().stream().map(SpokenWord::text).toList();
    }

    private static float[] fourBars(String name) {
        return Arrays.copyOf(Opponent.named(name).sound().samples(), 167_000);
    }
}
