package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.Parameter;
import comeback.song.PinnedLine;
import comeback.song.Turn;
import comeback.wave.Sound;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The engine as a plugin uses it, with a host that renders offline: real ear, real bank, real voice.
class LiveEngineTest extends LiveSession {
    private static final String OPEN = "{\"command\":\"open\",\"document\":null,\"lyrics\":\"%s\",\"topic\":\"%s\"}";

    private final Sound opponent = LiveStudio.opponent("marlow");

    @Test
    void anOpponentIsAnsweredFromTheNextBarLineAndTheTakeIsPinned() throws InterruptedException {
        host.set(Parameter.BARS, 4);
        host.command(OPEN.formatted("", ""));
        host.play(16, opponent);
        assertThat(host.clips())
                .as("the first couplet is there before the bar line; %s", host.reports)
                .isNotEmpty();
        assertThat(host.clips().keySet()).allMatch(anchor -> anchor > 15.2);
        host.play(16, opponent);
        assertThat(song().turns()).hasSize(1);
        Turn turn = turn();
        assertThat(turn.answer().start().quarters()).isEqualTo(16);
        assertThat(turn.heard()).isNotBlank();
        assertThat(turn.chosenTake().orElseThrow().lines()).hasSize(4);
        assertThat(turn.chosenTake()
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .firstVowel()
                        .quarters())
                .isBetween(15.2, 17.5);
        assertThat(host.reports("answer")).isNotEmpty();
    }

    @Test
    void ownWordsAreRappedFromTheStartBar() throws InterruptedException {
        host.set(Parameter.MODE, 3);
        host.set(Parameter.START_BAR, 2);
        host.command(OPEN.formatted("I wrote this in the morning\\nI will say it to the crowd", ""));
        host.stand();
        assertThat(host.clips()).hasSize(2);
        List<PinnedLine> lines = turn().chosenTake().orElseThrow().lines();
        assertThat(lines).extracting(PinnedLine::text).contains("I wrote this in the morning");
        assertThat(lines.getFirst().bar()).isEqualTo(1);
    }

    @Test
    void aTopicIsSketched() throws InterruptedException {
        host.set(Parameter.MODE, 2);
        host.command(OPEN.formatted("", "late shifts at the warehouse"));
        host.stand();
        assertThat(host.clips()).hasSize(4);
    }

    @Test
    void aSavedSongSoundsTheSameInAnotherSession() throws InterruptedException {
        host.set(Parameter.MODE, 2);
        host.command(OPEN.formatted("", "late shifts at the warehouse"));
        host.stand();
        String song = host.documents.getLast();
        int first = host.sound();
        close();
        open();
        host.set(Parameter.MODE, 2);
        host.command(
                "{\"command\":\"open\",\"document\":%s,\"topic\":\"late shifts at the warehouse\"}".formatted(song));
        host.stand();
        assertThat(host.sound()).isEqualTo(first);
        assertThat(host.documents).as("nothing was made anew").isEmpty();
    }
}
