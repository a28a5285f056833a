package comeback.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import comeback.time.Ppq;
import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A session reads from the golden bytes what the native side wrote into them.
class HostSessionTest {
    private static final int GOLDEN_SLOT = 2;

    private final Map<String, Double> fields = Golden.numbers("session-v3-fields.txt");
    private final AudioSide audio = new AudioSide();

    /// The golden clip has frames beyond any pool, so that its fields' widths are seen; here its slot is free.
    private HostSession golden() {
        audio.memory().put(0, Golden.bytes("session-v3.bin"));
        audio.release(AudioSide.slot(GOLDEN_SLOT), ClipSlot.FREE);
        return audio.session();
    }

    @Test
    void readsTheTransport() throws ReflectiveOperationException {
        HostBlockHeader header = golden().transportNow();
        for (var component : HostBlockHeader.class.getRecordComponents()) {
            Number value = (Number) component.getAccessor().invoke(header);
            assertThat(value.doubleValue())
                    .as(component.getName())
                    .isEqualTo(fields.get("transport." + component.getName()));
        }
    }

    @Test
    void readsCountersAndParameters() {
        HostSession session = golden();
        assertThat(session.blocksDone()).isEqualTo(fields.get("blocksDone").longValue());
        assertThat(session.framesDropped()).isEqualTo(fields.get("audioDropped").longValue());
        for (Parameter parameter : Parameter.values()) {
            assertThat((double) session.parameter(parameter)).isEqualTo(fields.get("parameter" + parameter.ordinal()));
            assertThat(session.parameters().value(parameter)).isEqualTo(session.parameter(parameter));
        }
    }

    @Test
    void takesTheOneFrameThatWaits() {
        HostSession session = golden();
        HostBlock block = session.nextBlock(512);
        assertThat(block.firstFrame()).isEqualTo(fields.get("frame3.time").longValue());
        assertThat(block.start()).isEqualTo(new Ppq(fields.get("frame3.ppq")));
        assertThat(block.sampleRate()).isEqualTo(44_100);
        assertThat(block.samples()).containsExactly(fields.get("frame3.sample").floatValue());
        assertThat(session.nextBlock(512)).isNull();
        assertThat(audio.acquire(SessionLayout.AUDIO_READ))
                .isEqualTo(fields.get("audioWritten").longValue());
    }

    @Test
    void takesTheOneNoteThatWaits() {
        HostSession session = golden();
        NoteIn expected = new NoteIn(
                fields.get("note3.time").longValue(),
                new Ppq(fields.get("note3.ppq")),
                NoteIn.Kind.OFF,
                fields.get("note3.note").intValue(),
                fields.get("note3.velocity").intValue(),
                fields.get("note3.channel").intValue());
        assertThat(session.nextNote()).isEqualTo(expected);
        assertThat(session.nextNote()).isNull();
        assertThat(audio.acquire(SessionLayout.NOTES_READ))
                .isEqualTo(fields.get("notesWritten").longValue());
    }

    @Test
    void settlesForwardsOnly() {
        HostSession session = golden();
        long settled = fields.get("blocksSettled").longValue();
        session.settle(settled - 1);
        assertThat(audio.acquire(SessionLayout.BLOCKS_SETTLED)).isEqualTo(settled);
        session.settle(settled + 3);
        assertThat(audio.acquire(SessionLayout.BLOCKS_SETTLED)).isEqualTo(settled + 3);
    }

    @Test
    void saysHowTheEngineIs() {
        HostSession session = golden();
        session.state(SessionLayout.STATE_FAILED);
        assertThat(audio.acquire(SessionLayout.ENGINE_STATE)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> session.state(3));
    }

    @Test
    void hasNoTransportBeforeTheFirstBlock() {
        HostSession session = audio.session();
        assertThat(session.transport()).isEmpty();
        assertThatIllegalStateException().isThrownBy(session::transportNow);
        assertThat(session.nextBlock(64)).isNull();
        audio.transport(new HostBlockHeader(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(session.transport()).isEmpty();
    }

    @Test
    void countsItselfAsAChangeOfTheClips() {
        golden();
        assertThat(audio.acquire(SessionLayout.CLIPS_CHANGED))
                .isEqualTo(fields.get("clipsChanged").longValue() + 1);
    }

    @Test
    void refusesTheVersionBefore() {
        audio.memory().put(0, Golden.bytes("session-v2.bin"));
        assertThatIllegalArgumentException()
                .isThrownBy(audio::session)
                .withMessage("a session of version 2, not of version 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 6, 8, 12, 16, 24})
    void refusesAnotherHead(int offset) {
        audio.memory().put(offset, (byte) (audio.memory().get(offset) ^ 0x42));
        assertThatIllegalArgumentException().isThrownBy(audio::session).withMessageContaining("session");
    }

    @Test
    void refusesMemoryOfAnotherSizeOrKind() {
        ByteBuffer cut = audio.memory().slice(0, SessionLayout.POOL);
        assertThatIllegalArgumentException().isThrownBy(() -> HostSession.over(cut));
        ByteBuffer empty = audio.memory().slice(0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> HostSession.over(empty));
        ByteBuffer onHeap = ByteBuffer.allocate(64);
        assertThatIllegalArgumentException().isThrownBy(() -> HostSession.over(onHeap));
    }

    @Test
    void refusesClipsOutsideOfThePool() {
        audio.memory().put(0, Golden.bytes("session-v3.bin"));
        assertThatIllegalArgumentException().isThrownBy(audio::session).withMessageContaining("not free");
    }
}
