package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.Parameter;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Turn;
import comeback.wave.Sound;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a producer does with turns and takes, on the engine as a plugin uses it.
class LiveTurnsTest extends LiveSession {
    private static final Sound SILENCE = new Sound(ScriptedHost.RATE, new float[0]);
    private static final String TOPIC =
            "{\"command\":\"open\",\"document\":null,\"topic\":\"late shifts at the warehouse\"}";
    private static final String BATTLE = "{\"command\":\"open\",\"document\":null}";

    @Test
    void everyPunchIsDoubledInAClipOfItsOwnLayer() throws InterruptedException {
        sketch();
        List<PinnedLine> lines = turn().chosenTake().orElseThrow().lines();
        Map<Double, Integer> layers = host.layers();
        for (int line = 0; line < lines.size(); line++) {
            PinnedLine pinned = lines.get(line);
            int doubled = layers.get(pinned.firstVowel().quarters()) & 2;
            assertThat(doubled > 0).isEqualTo(pinned.layers().doubles() != null);
            assertThat(doubled > 0 || line % 2 == 0).as(pinned.text()).isTrue();
            assertThat((layers.get(pinned.firstVowel().quarters()) & 4) > 0)
                    .isEqualTo(pinned.layers().adLib() != null);
        }
        assertThat(layers.values()).anyMatch(bits -> (bits & 2) > 0);
    }

    @Test
    void anotherTempoDoublesTheSameWords() throws InterruptedException {
        sketch();
        Map<Double, Integer> before = host.layers();
        host.tempo(104);
        stand(40);
        assertThat(host.tempos().values()).containsOnly(104.0);
        assertThat(host.layers()).isEqualTo(before);
    }

    @Test
    void rerollMakesAnotherTakeAndTheLastThreeAreKept() throws InterruptedException {
        sketch();
        List<String> first = texts(turn());
        for (int roll = 0; roll < 3; roll++) {
            host.command("{\"command\":\"reroll\"}");
            await(roll + 2);
        }
        assertThat(turn().takes()).hasSize(3);
        assertThat(texts(turn())).isNotEqualTo(first);
        assertThat(turn().takes().stream().map(LiveTurnsTest::words).distinct()).hasSize(3);
    }

    @Test
    void aLockedTurnIsNotRolled() throws InterruptedException {
        sketch();
        host.command("{\"command\":\"lock\",\"turn\":0,\"take\":0,\"on\":true}");
        stand(20);
        host.command("{\"command\":\"reroll\"}");
        stand(20);
        assertThat(turn().locked()).isTrue();
        assertThat(turn().takes()).hasSize(1);
        assertThat(host.reports("notice")).anyMatch(notice -> notice.contains("locked"));
    }

    @Test
    void anotherTakeIsChosen() throws InterruptedException {
        sketch();
        List<String> first = texts(turn());
        int sound = host.sound();
        host.command("{\"command\":\"reroll\"}");
        await(2);
        assertThat(host.sound()).isNotEqualTo(sound);
        host.command("{\"command\":\"choose\",\"turn\":0,\"take\":0}");
        stand(20);
        assertThat(texts(turn())).isEqualTo(first);
        assertThat(host.sound()).isEqualTo(sound);
    }

    @Test
    void offIsSilentAndListensToNobody() throws InterruptedException {
        sketch();
        int sound = host.sound();
        String song = host.documents.getLast();
        host.set(Parameter.MODE, 0);
        host.play(12, LiveStudio.opponent("rico"));
        assertThat(host.clips()).isEmpty();
        assertThat(host.documents.getLast()).isEqualTo(song);
        host.set(Parameter.MODE, 2);
        stand(20);
        assertThat(host.sound()).isEqualTo(sound);
    }

    @Test
    void stopIsSilentUntilThePatternGoesOn() throws InterruptedException {
        sketch();
        int sound = host.sound();
        host.set(Parameter.TURN, 3);
        stand(20);
        assertThat(host.clips()).isEmpty();
        host.set(Parameter.TURN, 0);
        stand(20);
        assertThat(host.sound()).isEqualTo(sound);
    }

    @Test
    void aClearedTakeGivesWayToTheOneBefore() throws InterruptedException {
        sketch();
        List<String> first = texts(turn());
        host.command("{\"command\":\"reroll\"}");
        await(2);
        host.command("{\"command\":\"clear\",\"turn\":0,\"take\":1}");
        stand(20);
        assertThat(turn().takes()).hasSize(1);
        assertThat(texts(turn())).isEqualTo(first);
        host.command("{\"command\":\"clear\",\"turn\":0,\"take\":0}");
        stand(20);
        assertThat(song().turns()).isEmpty();
    }

    @Test
    void aClearedTurnIsSilent() throws InterruptedException {
        sketch();
        assertThat(host.clips()).isNotEmpty();
        host.command("{\"command\":\"clear\",\"turn\":0}");
        stand(20);
        assertThat(song().turns()).isEmpty();
        assertThat(host.clips()).isEmpty();
    }

    @Test
    void anotherTempoMovesEachLineWithItsBar() throws InterruptedException {
        host.set(Parameter.MODE, 3);
        host.command(
                "{\"command\":\"open\",\"document\":null,\"lyrics\":\"I wrote this in the morning\\nI will say it to"
                        + " the crowd\"}");
        host.stand();
        List<Double> before = List.copyOf(host.clips().keySet());
        List<Long> lengths = List.copyOf(host.clips().values());
        host.tempo(104);
        host.stand();
        assertThat(host.clips().keySet()).containsExactlyElementsOf(before);
        assertThat(host.clips().values()).as("a quicker bar is a shorter line").allMatch(frames -> frames > 0);
        assertThat(List.copyOf(host.clips().values())).isNotEqualTo(lengths);
        assertThat(host.tempos().values()).containsOnly(104.0);
    }

    @Test
    void answerNowBeginsOnTheNextBarLineThatLeavesASecond() throws InterruptedException {
        host.set(Parameter.BARS, 4);
        host.set(Parameter.TURN, 1);
        host.command(BATTLE);
        host.play(10, LiveStudio.opponent("rico"));
        assertThat(host.clips()).isEmpty();
        host.set(Parameter.TURN, 2);
        host.play(6, SILENCE);
        assertThat(turn().answer().start().quarters())
                .as("a second after quarter 10 is 11.5")
                .isEqualTo(12);
    }

    /// What was rapped before is a turn that was broken off; what follows is heard and answered.
    @Test
    void anotherSampleRateWithinATurnIsNoFault() throws InterruptedException {
        host.set(Parameter.BARS, 4);
        host.command(BATTLE);
        Sound verse = LiveStudio.opponent("rico");
        host.play(6, verse);
        host.sampleRate(44_100);
        host.play(24, new Sound(44_100, Arrays.copyOf(verse.samples(), host.frames(16))));
        assertThat(host.reports("notice")).isEmpty();
        assertThat(turn().answer().start().quarters()).isEqualTo(16);
    }

    @Test
    void anOpponentWhoRapsOnDelaysUsByABar() throws InterruptedException {
        host.set(Parameter.BARS, 4);
        host.set(Parameter.OVERRUN, 1);
        host.command(BATTLE);
        Sound verse = LiveStudio.opponent("marlow");
        host.play(36, new Sound(verse.sampleRate(), Arrays.copyOf(verse.samples(), host.frames(19))));
        assertThat(turn().answer().start().quarters()).isEqualTo(20);
        assertThat(turn().chosenTake()
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .firstVowel()
                        .quarters())
                .isBetween(19.2, 21.5);
    }

    @Test
    void oneWhoStopsEarlyIsAnsweredEarly() throws InterruptedException {
        host.set(Parameter.BARS, 8);
        host.set(Parameter.EARLY, 1);
        host.command(BATTLE);
        Sound verse = LiveStudio.opponent("dana");
        host.play(24, new Sound(verse.sampleRate(), Arrays.copyOf(verse.samples(), host.frames(8))));
        assertThat(turn().answer().start().quarters()).isBetween(12.0, 20.0);
    }

    /// A verse on a topic is written and lies before the host, which stands.
    private void sketch() throws InterruptedException {
        host.set(Parameter.MODE, 2);
        host.command(TOPIC);
        host.stand();
    }

    @Test
    void nobodyIsAnsweredWhenNobodyRaps() throws InterruptedException {
        host.set(Parameter.BARS, 2);
        host.command(BATTLE);
        host.play(20, SILENCE);
        assertThat(host.documents).isEmpty();
        assertThat(host.clips()).isEmpty();
    }

    @Test
    void aMeterThatIsNotServedIsSaidOnce() throws InterruptedException {
        host.set(Parameter.BARS, 2);
        host.meter(5, 8);
        host.command(BATTLE);
        host.play(12, LiveStudio.opponent("rico"));
        assertThat(host.reports("notice")).hasSize(1).allMatch(notice -> notice.contains("5/8"));
    }

    private void await(int takes) throws InterruptedException {
        for (int i = 0; i < 400 && turn().takes().size() < Math.min(3, takes); i++) {
            host.stand();
        }
        stand(60);
    }

    private static List<String> texts(Turn turn) {
        return words(turn.chosenTake().orElseThrow());
    }

    private static List<String> words(PinnedTake take) {
        return take.lines().stream().map(PinnedLine::text).toList();
    }
}
