package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final float[] FIVE_SECONDS = new float[5 * Recogniser.SAMPLE_RATE];
    private static final int MANY_ONSETS = 50;

    private final Writing recogniser = new Writing();
    private final Hearing hearing = new Hearing(recogniser, English.LEXICON, new HotWords(List.of()));

    @Test
    void whatTwoPassesAgreeOnIsForcedOnTheNext() {
        pass(500, "you dance around");
        pass(600, "you dance around the puddle");
        assertThat(hearing.certainFresh()).isEqualTo(2);
        pass(700, "you dance around the puddle when");
        assertThat(recogniser.forced).isEqualTo("you dance");
    }

    @Test
    void whatWasNoneIsForcedOnNoPass() {
        pass(500, "you dance around");
        pass(600, "you dance around the puddle");
        hearing.drop();
        assertThat(hearing.fresh()).isEmpty();
        pass(700, "colder than the river");
        assertThat(recogniser.forced).isEmpty();
        assertThat(recogniser.guessed).isEmpty();
        assertThat(hearing.fresh()).extracting(SpokenWord::text).containsExactly("colder", "than", "the", "river");
        assertThat(hearing.certainFresh()).isZero();
    }

    @Test
    void whatIsSettledStaysWhenWhatFollowsWasNone() {
        pass(500, "you dance around");
        pass(600, "you dance around the puddle");
        hearing.settled(2);
        pass(700, List.of("you", "dance"), "you dance around the puddle when");
        hearing.drop();
        pass(800, List.of("you", "dance"), "you dance in the rain");
        assertThat(recogniser.forced).isEqualTo("you dance");
        assertThat(hearing.fresh()).extracting(SpokenWord::text).containsExactly("in", "the", "rain");
    }

    /// Two passes were sure of a line that was rapped twice, before it seemed too much for the sound.
    @Test
    void whatIsCertainIsNoEcho() {
        String twice = "we run this town we run this town";
        pass(500, twice + " you know");
        pass(600, twice + " you know it");
        assertThat(hearing.certainFresh()).isEqualTo(9);
        hear(700, 3, twice + " you know it well");
        assertThat(String.join(" ", texts())).startsWith(twice);
    }

    @Test
    void anEchoIsNoPartOfWhatWasHeard() {
        String line = "you dance around the puddle when i'm standing in the rain";
        hear(500, 16, line + " " + line);
        assertThat(texts()).containsExactly(line.split(" "));
        pass(600, line);
        assertThat(recogniser.guessed).isEqualTo(line);
    }

    @Test
    void aNumberIsHeardOnceThoughHalfOfItIsSettled() {
        pass(500, "i got 24 on the");
        pass(600, "i got 24 on the floor");
        hearing.settled(3);
        pass(700, List.of("i", "got", "twenty"), "i got 24 on the floor tonight");
        assertThat(recogniser.forced).isEqualTo("i got twenty four on");
        assertThat(texts()).containsExactly("four", "on", "the", "floor", "tonight");
        hearing.slide(List.of("twenty"));
        pass(800, List.of("twenty"), "24 on the floor tonight again");
        assertThat(recogniser.forced).isEqualTo("twenty four");
        assertThat(texts()).containsExactly("four", "on", "the", "floor", "tonight", "again");
        hearing.settled(1);
        hearing.slide(List.of("four"));
        pass(900, List.of("four"), "24 on the floor tonight again");
        assertThat(texts()).containsExactly("on", "the", "floor", "tonight", "again");
    }

    private List<String> texts() {
        return hearing.fresh().stream().map(SpokenWord::text).toList();
    }

    private void hear(int endRow, int onsets, String written) {
        recogniser.will(written);
        hearing.pass(FIVE_SECONDS, onsets, endRow, List.of(), 1);
    }

    private void pass(int endRow, String written) {
        pass(endRow, List.of(), written);
    }

    private void pass(int endRow, List<String> settled, String written) {
        recogniser.will(written);
        hearing.pass(FIVE_SECONDS, MANY_ONSETS, endRow, settled, 1);
    }

    /// Writes what it is told to, and keeps what was forced on it and what it might guess.
    private static final class Writing implements Recogniser {
        private Transcription next = Transcription.NOTHING;
        private String forced = "";
        private String guessed = "";

        void will(String written) {
            List<Token> tokens = new ArrayList<>();
            Stream.of(written.split(" ")).forEach(word -> tokens.add(new Token(word.hashCode(), "▁" + word, -0.1)));
            next = new Transcription(tokens);
        }

        @Override
        public Transcription transcribe(float[] sound, Hints hints) {
            forced = text(hints.certain());
            guessed = text(hints.guess().tokens());
            return next;
        }

        private static String text(List<Token> tokens) {
            return String.join(
                    " ",
                    new Transcription(tokens)
                            .words().stream().map(SpokenWord::text).toList());
        }

        @Override
        public void close() {}
    }
}
