package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.bridge.Parameter;
import comeback.song.Turn;
import comeback.wave.Sound;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of what was begun or is there when the producer, or the host, wants something else: turns of four bars,
/// planned at quarter 12, due at quarter 16.
class LiveSwitchTest extends LiveSession {
    private static final Sound SILENCE = new Sound(ScriptedHost.RATE, new float[0]);
    private static final String BATTLE = "{\"command\":\"open\",\"document\":null}";
    private static final int ON = 1;
    private static final int SWITCHES = 15;

    @BeforeEach
    void battle() {
        host.set(Parameter.BARS, 4);
        host.command(BATTLE);
    }

    @Test
    void answerNowInTheLastBarIsTheOnlyAnswer() throws InterruptedException {
        host.play(15.2, LiveStudio.opponent("rico"));
        assertThat(host.clips()).as("begun for the pattern's bar").isNotEmpty();
        host.set(Parameter.TURN, 2);
        host.play(3, LiveStudio.opponent("rico"));
        assertThat(host.clips().keySet()).isNotEmpty().allMatch(anchor -> anchor > 19);
        host.play(17, LiveStudio.opponent("rico"));
        assertThat(turn().answer().start().quarters())
                .as("the first bar line a second after quarter 15.2")
                .isEqualTo(20);
        assertThat(song().turns()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void listenOrStopInTheLastBarLeavesNothing(int turn) throws InterruptedException {
        host.play(15.2, LiveStudio.opponent("rico"));
        assertThat(host.clips()).isNotEmpty();
        host.set(Parameter.TURN, turn);
        host.play(1, LiveStudio.opponent("rico"));
        host.set(Parameter.TURN, 0);
        host.play(8, SILENCE);
        assertThat(host.clips()).isEmpty();
        assertThat(host.documents).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void anotherModeInTheMiddleHearsAndAnswersNobody(int mode) throws InterruptedException {
        host.play(13, LiveStudio.opponent("rico"));
        host.set(Parameter.MODE, mode);
        host.play(11, LiveStudio.opponent("rico"));
        host.set(Parameter.MODE, 1);
        host.play(4, SILENCE);
        assertThat(host.clips()).isEmpty();
        assertThat(host.documents).isEmpty();
    }

    @Test
    void notesSwitchAsTheTurnParameterDoes() throws InterruptedException {
        host.note(ON, 24, SWITCHES);
        host.play(10, LiveStudio.opponent("rico"));
        assertThat(host.clips()).isEmpty();
        host.note(ON, 25, SWITCHES);
        host.play(6, SILENCE);
        assertThat(turn().answer().start().quarters()).isEqualTo(12);
        host.note(ON, 26, SWITCHES);
        host.play(1, SILENCE);
        assertThat(host.clips()).isEmpty();
    }

    @Test
    void theTurnParameterCountsFromItsFrameOnHoweverLateItIsRead() throws InterruptedException {
        host.play(1, SILENCE);
        host.set(Parameter.TURN, 1);
        host.rush(5, LiveStudio.opponent("rico"));
        host.set(Parameter.TURN, 2);
        host.rush(1, SILENCE);
        host.set(Parameter.TURN, 0);
        host.play(16, SILENCE);
        assertThat(turn().listen().start().quarters()).isCloseTo(1, within(0.02));
        assertThat(turn().answer().start().quarters())
                .as("the first bar line a second after quarter 6")
                .isEqualTo(8);
    }

    @Test
    void whatIsLockedIsNoPlaceForAnotherAnswer() throws InterruptedException {
        Sound rico = LiveStudio.opponent("rico");
        host.play(18, rico);
        stand(60);
        Turn before = turn();
        host.command("{\"command\":\"lock\",\"turn\":0,\"take\":0,\"on\":true}");
        stand(20);
        host.set(Parameter.TURN, 1);
        host.play(5, later(rico, host.frames(18)));
        host.set(Parameter.TURN, 2);
        host.play(8, SILENCE);
        assertThat(song().turns()).hasSize(1);
        assertThat(turn().takes()).isEqualTo(before.takes());
        assertThat(host.reports("notice")).hasSize(1).allMatch(notice -> notice.contains("locked turn"));
    }

    @Test
    void aSongThatCannotBeReadIsKeptByTheShell() throws InterruptedException {
        host.command("{\"command\":\"open\",\"document\":{\"memory\":{},\"schema\":99,\"turns\":[]}}");
        host.play(24, LiveStudio.opponent("rico"));
        assertThat(host.clips()).as("it raps nonetheless").isNotEmpty();
        assertThat(host.documents).isEmpty();
        assertThat(host.reports("notice")).anyMatch(notice -> notice.contains("newer Comeback (schema 99"));
        host.command(BATTLE);
        stand(20);
        host.play(24, LiveStudio.opponent("rico"));
    }

    @Test
    void answersOfAnotherMeterAreTold() throws InterruptedException {
        host.play(24, LiveStudio.opponent("rico"));
        assertThat(host.reports("notice")).isEmpty();
        host.meter(3, 4);
        stand(3);
        assertThat(host.reports("notice"))
                .hasSize(1)
                .allMatch(notice -> notice.contains("4/4") && notice.contains("3/4"));
    }

    @Test
    void thePitchDialMovesALineWhenItsTimeComes() throws InterruptedException {
        host.set(Parameter.MODE, 2);
        host.command("{\"command\":\"open\",\"document\":null,\"topic\":\"late shifts at the warehouse\"}");
        stand(40);
        Map<Double, Integer> plain = host.ready().sounds();
        host.set(Parameter.PITCH, 3);
        host.stand();
        Map<Double, Integer> first = host.ready().sounds();
        double beginning = 0.75 * 92 / 60 + 1;
        assertThat(first).hasSameSizeAs(plain);
        first.forEach((anchor, sound) -> assertThat(sound.equals(plain.get(anchor)))
                .as("at %s", anchor)
                .isEqualTo(anchor < 0 || anchor > beginning));
        host.play(8, SILENCE);
        Map<Double, Integer> later = host.ready().sounds();
        assertThat(later.entrySet())
                .filteredOn(clip -> clip.getKey() > 0 && clip.getKey() < 8)
                .isNotEmpty()
                .noneMatch(clip -> clip.getValue().equals(plain.get(clip.getKey())));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void notesSingALineAnewUnlessItIsLocked(boolean locks) throws InterruptedException {
        host.set(Parameter.MODE, 2);
        host.command("{\"command\":\"open\",\"document\":null,\"topic\":\"late shifts at the warehouse\"}");
        stand(40);
        if (locks) {
            host.command("{\"command\":\"lock\",\"turn\":0,\"take\":0,\"on\":true}");
            stand(20);
        }
        Map<Double, Integer> plain = host.ready().sounds();
        host.note(ON, 52, 0);
        host.play(9, SILENCE);
        assertThat(host.ready().sounds().equals(plain)).isEqualTo(locks);
    }

    /// The sound, so many frames later.
    private static Sound later(Sound sound, int frames) {
        float[] samples = new float[frames + sound.samples().length];
        System.arraycopy(sound.samples(), 0, samples, frames, sound.samples().length);
        return new Sound(sound.sampleRate(), samples);
    }
}
