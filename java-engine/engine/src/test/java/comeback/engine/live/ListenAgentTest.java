package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bridge.HostSession;
import comeback.bridge.SessionLayout;
import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.song.SongDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The agent alone, cycle by cycle; the test does the others' work.
class ListenAgentTest {
    private final ScriptedHost host = new ScriptedHost(92, 512);
    private final Instance instance = new Instance(HostSession.over(host.memory()), host.line());
    private final Engine engine = Engine.openForOwnWords(Studio.PRESETS, Studio.models(), Producer.NOBODY);
    private Runnable meanwhile = () -> {};
    private final ListenAgent agent =
            new ListenAgent(List.of(instance), new ComposeAgent(), Optional::empty, this::hearing);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aBlockIsNotSettledWithASongThatWasOpenedWhileTheAgentWasAtWork() {
        open();
        host.say();
        meanwhile = this::open;
        agent.doWork();
        assertThat(settled()).isZero();
        meanwhile = () -> {};
        agent.doWork();
        assertThat(settled()).isEqualTo(1);
    }

    /// A song with nothing in it: it is all told and performed.
    private void open() {
        instance.open(SongDocument.EMPTY, true);
        instance.performed(new Instance.Performed(1, instance.live()));
    }

    private long settled() {
        return host.side().acquire(SessionLayout.BLOCKS_SETTLED);
    }

    /// The agent asks for this after it has looked which song is open.
    private Optional<Engine> hearing() {
        meanwhile.run();
        return Optional.of(engine);
    }
}
