package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import comeback.model.whisper.TinyWhisperModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a model whose weights are chance, so what it writes is nonsense, but the same as any model would be asked for.
class WhisperTest {
    @TempDir
    static Path folder;

    private static Whisper whisper;

    @BeforeAll
    static void load() throws IOException {
        whisper = Whisper.load(TinyWhisperModel.write(folder.resolve("ggml-tiny.bin")));
    }

    @AfterAll
    static void close() {
        whisper.close();
    }

    @Test
    void soundComesOutAsTokensOfTheModel() {
        List<Token> tokens = hear("rico", List.of(), HotWords.NONE).tokens();
        assertThat(tokens).hasSizeGreaterThan(3);
        assertThat(tokens).allSatisfy(token -> {
            assertThat(token.text().replace('▁', ' ')).isEqualTo(TinyWhisperModel.word(token.id()));
            assertThat(token.logProbability()).isFinite().isNegative();
        });
    }

    @Test
    void theSameSoundIsHeardTheSameAndAnotherIsNot() {
        Transcription heard = hear("rico", List.of(), HotWords.NONE);
        assertThat(hear("tess", List.of(), HotWords.NONE)).isNotEqualTo(heard);
        assertThat(hear("rico", List.of(), HotWords.NONE)).isEqualTo(heard);
    }

    @Test
    void aCertainBeginningIsKeptAndTheRestComesOutTheSame() {
        Transcription heard = hear("rico", List.of(), HotWords.NONE);
        List<Token> certain = heard.tokens().subList(0, 3);
        Transcription again = hear("rico", certain, HotWords.NONE);
        assertThat(again.tokens().subList(0, 3)).isEqualTo(certain);
        assertThat(again.tokens())
                .extracting(Token::id)
                .isEqualTo(heard.tokens().stream().map(Token::id).toList());
        List<Token> others = List.of(new Token(7, "h", -0.5), new Token(9, "j", -0.5));
        assertThat(hear("rico", others, HotWords.NONE).tokens().subList(0, 2)).isEqualTo(others);
    }

    @Test
    void hotWordsAreToldBeforehand() {
        assertThat(hear("rico", List.of(), new HotWords(List.of("rico", "tess"))))
                .isNotEqualTo(hear("rico", List.of(), HotWords.NONE));
    }

    @Test
    void lessThanATokenOfSoundAndNoneAreHeardToo() {
        assertThat(whisper.transcribe(new float[0], Hints.NONE).tokens()).hasSizeLessThan(5);
        assertThat(whisper.transcribe(new float[100], Hints.NONE).tokens()).hasSizeLessThan(5);
    }

    @Test
    void aWindowIsAtMostTwentySeconds() {
        whisper.transcribe(new float[320_000], Hints.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> whisper.transcribe(new float[320_001], Hints.NONE));
    }

    private static Transcription hear(String opponent, List<Token> certain, HotWords hotWords) {
        float[] sound = Arrays.copyOf(Opponent.named(opponent).sound().samples(), 64_000);
        return whisper.transcribe(sound, new Hints(certain, hotWords, Guess.NONE, 1));
    }
}
