package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.listen.HeardWord;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Tempo;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerTurnTest {
    private static final Tempo TEMPO = new Tempo(120);

    @Test
    void aSilenceOfABarEndsATurnAndAShorterOneIsAPause() {
        List<SpeakerTurn> turns = SpeakerTurn.of(
                List.of(word(-0.5, 0), word(0.1, 1), word(3, 4), word(8, 9), word(9.1, 9.5)), Meter.FOUR_FOUR, TEMPO);
        assertThat(turns)
                .containsExactly(
                        new SpeakerTurn(
                                new Ppq(-0.5),
                                new Ppq(4),
                                0,
                                1,
                                List.of(new SpeakerTurn.Pause(new Ppq(1), new Ppq(3)))),
                        new SpeakerTurn(new Ppq(8), new Ppq(9.5), 2, 3, List.of()));
    }

    @Test
    void aBarIsAsLongAsTheMeterSays() {
        List<HeardWord> words = List.of(word(0, 1), word(4.5, 5));
        assertThat(SpeakerTurn.of(words, Meter.FOUR_FOUR, TEMPO)).hasSize(1);
        assertThat(SpeakerTurn.of(words, new Meter(3, 4), TEMPO)).hasSize(2);
    }

    @Test
    void nobodyHasNoTurn() {
        assertThat(SpeakerTurn.of(List.of(), Meter.FOUR_FOUR, TEMPO)).isEmpty();
    }

    private static HeardWord word(double start, double end) {
        return new HeardWord("word", new Ppq(start), new Ppq(end), 0);
    }
}
