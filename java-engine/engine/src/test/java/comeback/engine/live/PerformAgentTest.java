package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import comeback.Studio;
import comeback.bridge.Command;
import comeback.bridge.HostSession;
import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.engine.ModelFolders;
import comeback.engine.VoiceBooth;
import comeback.model.ModelStore;
import comeback.time.BarGrid;
import comeback.time.Meter;
import comeback.time.Ppq;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The performing agent by itself, asked by the test's own thread, where no model is installed.
class PerformAgentTest {
    private final ScriptedHost host = new ScriptedHost(92, 512);
    private final Instance instance = new Instance(HostSession.over(host.memory()), host.line());
    private final List<Instance> instances = new ArrayList<>(List.of(instance));
    private final PerformAgent agent = new PerformAgent(
            instances,
            new LineVoice(
                    new VoiceBooth(Studio.PRESETS, new ModelFolders(List.of(), ModelStore.standard())),
                    Optional.empty(),
                    Optional::empty));
    private long blocks;

    @BeforeEach
    void write() {
        set(Parameter.MODE, 2);
    }

    @Test
    void whatFailsIsToldOnce() {
        instance.edit(live -> Songs.of(1, 0));
        assertThat(told()).as("four lines fail alike").isOne();
        assertThat(told()).isOne();
        instance.edit(live -> Songs.of(1, 0));
        assertThat(told()).as("another song that fails alike").isOne();
    }

    @Test
    void aRetryTriesAgain() {
        instance.edit(live -> Songs.of(1, 0));
        told();
        instance.retry();
        assertThat(told()).isEqualTo(2);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void soDoAnotherVoiceAndOtherPresets() {
        instance.edit(live -> Songs.of(1, 0));
        told();
        instance.slots(new Command.Slots(List.of(), List.of("female", "male")));
        assertThat(told()).as("other presets").isEqualTo(2);
        set(Parameter.VOICE, 1);
        assertThat(told()).as("another voice").isEqualTo(3);
    }

    @Test
    void soDoesTheSongOpenedAgain() {
        instance.open(Songs.of(1, 0).song(), true);
        told();
        instance.open(Songs.of(1, 0).song(), true);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void oneThatFailsKeepsNoOtherSilent() {
        Live silent = Songs.of(1, 0);
        Live sounding = Songs.frozen(1, 4);
        instance.edit(live ->
                silent.with(silent.song().withTurn(sounding.song().turns().getFirst())));
        told();
        assertThat(host.clips().keySet()).containsExactly(16.0, 20.0, 24.0, 28.0);
    }

    @Test
    void whatChangesBetweenTwoCyclesIsSeen() {
        set(Parameter.FREEZE, 1);
        cycles();
        assertThat(host.clips()).isEmpty();
        instance.edit(live -> Songs.frozen(1, 0));
        cycles();
        assertThat(host.clips()).as("the song").hasSize(4);
        instance.silence(true);
        cycles();
        host.side().block();
        assertThat(host.clips()).as("a stop").isEmpty();
        instance.silence(false);
        cycles();
        assertThat(host.clips()).as("no stop any more").hasSize(4);
        at(200);
        cycles();
        host.side().block();
        assertThat(host.clips()).as("the playhead").isEmpty();
        at(0);
        cycles();
        set(Parameter.MODE, 0);
        cycles();
        host.side().block();
        assertThat(host.clips()).as("a dial").isEmpty();
    }

    @Test
    void aHostIsToldOfEachBlockAndEachSong() {
        set(Parameter.FREEZE, 1);
        instance.open(Songs.frozen(1, 0).song(), true);
        instance.told(instance.live());
        cycles();
        assertThat(instance.isSettled(blocks)).isTrue();
        assertThat(instance.isSettled(blocks + 1)).isFalse();
        at(0);
        cycles();
        assertThat(instance.isSettled(blocks)).isTrue();
        instance.edit(live -> new Live(live.song(), live.makings(), live.opening()));
        assertThat(instance.isSettled(blocks)).as("an equal song is another").isFalse();
        cycles();
        assertThat(instance.isSettled(blocks)).isTrue();
    }

    @Test
    void anIdleCycleIsAsCheapWithALongSongAsWithNone() {
        set(Parameter.FREEZE, 1);
        instance.edit(live -> Songs.frozen(200, 100));
        cycles();
        assertThat(garbage(() -> {})).isLessThan(1_000);
    }

    @Test
    void whileTheHostPlaysWhatIsOutOfReachCostsNothing() {
        set(Parameter.FREEZE, 1);
        instance.edit(live -> Songs.frozen(1, 100));
        long few = garbage(() -> at(0));
        instance.edit(live -> Songs.frozen(200, 100));
        assertThat(garbage(() -> at(0))).isLessThan(few + 20_000);
    }

    /// Notices after so many cycles that all is tried.
    private int told() {
        cycles();
        return host.reports("notice").size();
    }

    private void cycles() {
        for (int i = 0; i < 20; i++) {
            agent.doWork();
        }
    }

    /// Bytes that a cycle leaves behind, the least of many: some others are looked at anew.
    private long garbage(Runnable before) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            before.run();
            long start = threads.getCurrentThreadAllocatedBytes();
            agent.doWork();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - start);
        }
        return least;
    }

    private void set(Parameter parameter, double value) {
        host.set(parameter, value);
        at(0);
    }

    /// The host's next block, on which it stands at `quarters`.
    private void at(double quarters) {
        blocks++;
        Parameters dials = HostSession.over(host.memory()).parameters();
        BarGrid grid = BarGrid.through(Ppq.ZERO, Meter.FOUR_FOUR);
        instance.at(
                new Playhead(blocks, false, new Ppq(quarters), 92, grid, ScriptedHost.RATE, true, null, null), dials);
        instance.tempo().stand(92);
    }
}
