package comeback.bench.ear;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bench.speech.Buzzes;
import comeback.listen.Hints;
import comeback.listen.Recogniser;
import comeback.listen.Token;
import comeback.listen.Transcription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClipRaceTest {
    private final List<String> runs = new ArrayList<>();
    private final List<RappedVerse> verses = List.of(RappedVerse.of(List.of(Buzzes.stated(0))));

    @Test
    void bothHearTheSameClipsInTurn() {
        Map<String, Object> figures = new ClipRace(Optional.of(new Slow()), "").of(new Quick(), verses, said -> {});
        Map<?, ?> eight = (Map<?, ?>) figures.get("clipsOf8Seconds");
        assertThat((double) eight.get("ratio")).isLessThan(0.5);
        assertThat(eight.get("theirMillis")).isEqualTo(900.0);
        assertThat(eight.get("ourWords")).isEqualTo(6);
        assertThat(eight.get("wordsApart")).isEqualTo(1);
        assertThat(runs).startsWith("we 64000", "they 64000", "we 64000", "we 64000", "they 64000", "we 64000");
    }

    @Test
    void withoutTheOtherItSaysHowToGetIt() {
        assertThat(new ClipRace(Optional.empty(), "ask").of(new Quick(), verses, said -> {}))
                .containsExactly(Map.entry("notMeasured", "ask"));
    }

    private final class Quick implements Recogniser {
        @Override
        public Transcription transcribe(float[] samples, Hints hints) {
            runs.add("we " + samples.length);
            return new Transcription(List.of(new Token(3, "so ", -0.1f), new Token(4, "what", -0.1f)));
        }

        @Override
        public void close() {}
    }

    private final class Slow implements ClipRace.Rival {
        @Override
        public ClipRace.Answer transcribe(float[] samples) {
            runs.add("they " + samples.length);
            return new ClipRace.Answer("So.", 900, 900);
        }

        @Override
        public void close() {}
    }
}
