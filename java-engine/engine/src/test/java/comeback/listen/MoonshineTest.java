package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.model.ModelStore;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MoonshineTest {
    private static Moonshine moonshine;

    @BeforeAll
    static void load() {
        moonshine = Moonshine.load(ModelStore.standard().root().resolve("moonshine-tiny-en-0.0.49"));
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
        Transcription again = moonshine.transcribe(sound, new Hints(certain, HotWords.NONE, 1));
        assertThat(again.words().stream().map(SpokenWord::text))
                .isEqualTo(whole.words().stream().map(SpokenWord::text).toList());
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

    private static float[] fourBars(String name) {
        return Arrays.copyOf(Opponent.named(name).sound().samples(), 167_000);
    }
}
