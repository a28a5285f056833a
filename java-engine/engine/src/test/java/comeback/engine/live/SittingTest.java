package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bridge.Command;
import comeback.bridge.HostSession;
import comeback.bridge.Parameter;
import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.time.BarGrid;
import comeback.time.Meter;
import comeback.time.Ppq;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A verse belongs to the song that it was asked for.
class SittingTest {
    private static final Engine ENGINE = Engine.open(Studio.PRESETS, Studio.models(), Producer.NOBODY);
    private final ScriptedHost host = new ScriptedHost(92, 512);
    private final Instance instance = new Instance(HostSession.over(host.memory()), host.line());
    private final ComposeAgent composer = new ComposeAgent();
    private Sitting song = Sitting.now(instance);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @BeforeEach
    void open() {
        instance.typed(new Command.Typed("I wrote this in the morning", "", List.of()));
        host.set(Parameter.MODE, 3);
        openAnother();
        song = Sitting.now(instance);
    }

    @Test
    void itIsMadeInTheSongThatIsOpen() {
        ask(() -> {});
        composer.doWork();
        assertThat(instance.live().makings()).hasSize(1);
    }

    @Test
    void whatWaitsIsNotBegunInTheNextSong() {
        AtomicBoolean begun = new AtomicBoolean();
        ask(() -> begun.set(true));
        openAnother();
        assertThat(composer.doWork()).isOne();
        assertThat(begun).isFalse();
        assertThat(instance.laysOwnWords()).as("nothing is under way").isFalse();
    }

    @Test
    void whatIsUnderWayIsNotMadeInTheNextSong() {
        ask(this::openAnother);
        composer.doWork();
        assertThat(song.isOver()).isTrue();
        assertThat(instance.live().makings()).isEmpty();
    }

    private void openAnother() {
        instance.open(Songs.of(1, 8).song(), true);
    }

    /// Asks for the producer's words to be laid, which does `meanwhile` once it has begun.
    private void ask(Runnable meanwhile) {
        Playhead head = new Playhead(
                1,
                false,
                Ppq.ZERO,
                92,
                BarGrid.through(Ppq.ZERO, Meter.FOUR_FOUR),
                ScriptedHost.RATE,
                true,
                null,
                null);
        instance.at(head, instance.host().parameters());
        new OwnTurn(instance, () -> song, composer, () -> {
                    meanwhile.run();
                    return ENGINE;
                })
                .look(head, 0);
    }
}
