package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Taste;
import comeback.song.PinnedTake;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.time.Timeline;
import comeback.write.Lyric;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the plugin remembers of its rounds: each once, however often it is rolled again, and what can be told of when.
class LiveRoundsTest {
    private static final Timeline TIMELINE = Timeline.of(92, Meter.FOUR_FOUR);
    private static final Live TWO = round(round(Live.EMPTY, 4, "chain"), 12, "watch");

    @Test
    void everyRoundMakesWhatWasSaidBeforeOlder() {
        assertThat(told(TWO.memoryFor(answer(20)))).containsExactly("watch 1", "chain 2");
        assertThat(TWO.memoryFor(answer(20)).rounds()).isEqualTo(2);
    }

    @Test
    void aTakeRolledAgainKnowsOfTheRoundsBeforeIt() {
        Live again = round(TWO, 12, "watch");
        assertThat(again.song().memory().rounds()).isEqualTo(2);
        assertThat(told(again.song().memory())).containsExactly("watch 1", "chain 2");
        assertThat(told(again.memoryFor(answer(12)))).containsExactly("chain 1");
    }

    @Test
    void whatComesBeforeOtherRoundsKnowsOfNone() {
        assertThat(told(TWO.memoryFor(answer(4)))).isEmpty();
        assertThat(told(TWO.memoryFor(answer(8)))).isEmpty();
        assertThat(told(round(TWO, 8, "ring").song().memory())).containsExactly("watch 1", "chain 2");
    }

    @Test
    void aRoundThatWasClearedLeavesNothingToComeBackTo() {
        Live cleared = TWO.with(TWO.song().clear(0));
        assertThat(told(cleared.memoryFor(answer(20)))).isEmpty();
        assertThat(told(round(cleared, 20, "ring").memoryFor(answer(28)))).containsExactly("ring 1");
    }

    @Test
    void nothingIsToldOfARoundWhileTheOneBeforeIsBeingMade() {
        Live making = TWO.making(making(Turn.Kind.BATTLE, 20, "ring"));
        assertThat(told(making.memoryFor(answer(28)))).isEmpty();
        assertThat(told(making.memoryFor(answer(20)))).containsExactly("watch 1", "chain 2");
    }

    @Test
    void aSketchIsNoRound() {
        Making sketch = making(Turn.Kind.WRITE, 20, "ring");
        assertThat(told(TWO.pinned(sketch, take(sketch)).memoryFor(answer(28)))).containsExactly("watch 1", "chain 2");
    }

    private static List<String> told(BattleMemory memory) {
        return memory.facts().stream()
                .map(fact -> fact.value() + " " + fact.roundsAgo())
                .toList();
    }

    private static Live round(Live before, int bar, String thing) {
        Making making = making(Turn.Kind.BATTLE, bar, thing);
        return before.pinned(making, take(making));
    }

    private static Making making(Turn.Kind kind, int bar, String thing) {
        Turn turn = Turn.begin(kind, new PpqRange(new Ppq(4 * bar - 16), new Ppq(4 * bar)), answer(bar), thing);
        TakeInputs inputs = new TakeInputs("I got a " + thing, 1, 0, Taste.NONE, 1, List.of());
        Fact fact = new Fact(new FactKind("bling"), thing, false, 0, 1);
        Lyric lyric = new Lyric(TIMELINE, 0, List.of(), List.of());
        return new Making(turn, lyric, 0, "boom-bap", "male", inputs, List.of(fact), List.of(), 0);
    }

    private static PinnedTake take(Making making) {
        return making.take(Map.of());
    }

    private static PpqRange answer(int bar) {
        return new PpqRange(new Ppq(4 * bar), new Ppq(4 * bar + 16));
    }
}
