package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.Parameter;
import comeback.song.Decision;
import comeback.song.PinnedLine;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.wave.Sound;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An answer is settled piece by piece, and a take says on what.
class DecisionsTest extends LiveSession {
    private static final String BATTLE = "{\"command\":\"open\",\"document\":null}";

    @Test
    void whatIsHeardAfterTheFirstCoupletWasBegunDecidesTheLaterLines() throws InterruptedException {
        List<String> one = answerTo(LiveStudio.opponent("marlow"));
        isWrittenAgainFromItsDecisions(turn());
        close();
        open();
        List<String> other = answerTo(spliced(LiveStudio.opponent("marlow"), LiveStudio.opponent("rico"), 13));
        assertThat(other.subList(0, 2)).isEqualTo(one.subList(0, 2));
        assertThat(other.subList(2, other.size())).isNotEqualTo(one.subList(2, one.size()));
    }

    private static void isWrittenAgainFromItsDecisions(Turn turn) {
        TakeInputs inputs = turn.chosenTake().orElseThrow().inputs();
        assertThat(inputs.decisions().stream().map(Decision::firstLine)).startsWith(0, 2);
        assertThat(Replayed.texts(turn, inputs)).isEqualTo(texts(turn));
        List<Decision> hasty = inputs.decisions().stream()
                .map(made -> new Decision(made.firstLine(), made.words(), made.revision(), 1))
                .toList();
        TakeInputs other = new TakeInputs(
                inputs.words(), inputs.revision(), inputs.seed(), inputs.taste(), inputs.intensity(), hasty);
        assertThat(Replayed.texts(turn, other)).isNotEqualTo(texts(turn));
    }

    /// What four bars of `opponent` are answered with.
    private List<String> answerTo(Sound opponent) throws InterruptedException {
        host.set(Parameter.BARS, 4);
        host.command(BATTLE);
        host.play(33, new Sound(opponent.sampleRate(), Arrays.copyOf(opponent.samples(), host.frames(16))));
        return texts(turn());
    }

    /// The first sound until `quarters`, then the other's begin.
    private Sound spliced(Sound first, Sound then, double quarters) {
        float[] samples = Arrays.copyOf(first.samples(), host.frames(16));
        int from = host.frames(quarters);
        System.arraycopy(then.samples(), 0, samples, from, samples.length - from);
        return new Sound(first.sampleRate(), samples);
    }

    private static List<String> texts(Turn turn) {
        return turn.chosenTake().orElseThrow().lines().stream()
                .map(PinnedLine::text)
                .toList();
    }
}
