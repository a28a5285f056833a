package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.AudioSide;
import comeback.bridge.ControlLine;
import comeback.bridge.HostSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MainAgentTest {
    private final Shell shell = new Shell();
    private final Instance instance = new Instance(HostSession.over(new AudioSide().memory()), shell);
    private final MainAgent agent = new MainAgent(List.of(instance), Map::of, new Judging(Optional::empty));

    /// A render goes on once the song is the one that the shell was told: nothing may still be on its way to it then.
    @Test
    void aSongCountsAsToldWhenAllOfItIs() {
        instance.open(Songs.of(0, 0).song(), true);
        instance.edit(live -> live.with(Songs.of(2, 0).song()));
        agent.doWork();
        assertThat(shell.toldBefore).hasSize(3).containsOnly(0);
        assertThat(told()).isEqualTo(2);
    }

    private int told() {
        Live told = instance.told();
        return told == null ? -1 : told.song().turns().size();
    }

    /// Notes, for each thing that it is given, how many turns counted as told before.
    private final class Shell implements ControlLine {
        private final List<Integer> toldBefore = new ArrayList<>();

        @Override
        public String nextCommand() {
            return null;
        }

        @Override
        public void report(String json) {
            toldBefore.add(told());
        }

        @Override
        public void document(String json) {
            toldBefore.add(told());
        }

        @Override
        public void status(int state, String sentence) {
            toldBefore.add(told());
        }
    }
}
