package comeback.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of the ring: what goes in comes out once, in order, and no run holds a jump.
class AudioToEngineTest {
    private static final double PPQ_PER_FRAME = 90.0 / 60 / 48_000;

    private final AudioSide audio = new AudioSide();
    private final HostSession session = audio.session();

    @BeforeEach
    void theHostHasAClock() {
        audio.transport(AudioSide.clock(0, 0));
    }

    private void push(long time, double ppq, int frames) {
        for (int i = 0; i < frames; i++) {
            audio.push(time + i, ppq + i * PPQ_PER_FRAME, PPQ_PER_FRAME, time + i);
        }
    }

    @Test
    void aRunCrossesBlocksAndTheRingsEnd() {
        audio.release(SessionLayout.AUDIO_WRITTEN, SessionLayout.RING_FRAMES - 10);
        audio.release(SessionLayout.AUDIO_READ, SessionLayout.RING_FRAMES - 10);
        HostSession late = audio.session();
        push(1_000, -1, 64);
        push(1_064, -1 + 64 * PPQ_PER_FRAME, 64);
        HostBlock block = late.nextBlock(4096);
        assertThat(block.firstFrame()).isEqualTo(1_000);
        assertThat(block.start()).isEqualTo(new Ppq(-1));
        assertThat(block.sampleRate()).isEqualTo(48_000);
        assertThat(block.samples()).hasSize(128).startsWith(1_000).endsWith(1_127);
    }

    @Test
    void aRunEndsWhereTimeOrPositionJumps() {
        push(0, 0, 10);
        push(11, 10 * PPQ_PER_FRAME, 10);
        push(21, 8, 10);
        push(31, 7.9, 10);
        for (long first : new long[] {0, 11, 21, 31}) {
            HostBlock block = session.nextBlock(4096);
            assertThat(block.firstFrame()).isEqualTo(first);
            assertThat(block.samples()).hasSize(10);
        }
        assertThat(session.nextBlock(4096)).isNull();
    }

    @Test
    void positionsThatTheHostRoundsAreNoJump() {
        for (int block = 0; block < 100; block++) {
            push(block * 64L, Math.rint(block * 64 * PPQ_PER_FRAME * 480) / 480, 64);
        }
        assertThat(session.nextBlock(10_000).samples()).hasSize(6_400);
    }

    @Test
    void aFrameWithoutAPositionIsThrownAway() {
        push(0, 0, 2);
        audio.push(2, Double.NaN, PPQ_PER_FRAME, 2);
        audio.push(3, Double.POSITIVE_INFINITY, PPQ_PER_FRAME, 3);
        push(4, 4 * PPQ_PER_FRAME, 2);
        assertThat(session.nextBlock(64).samples()).containsExactly(0, 1);
        assertThat(session.nextBlock(64).samples()).containsExactly(4, 5);
        audio.push(6, Double.NaN, PPQ_PER_FRAME, 6);
        assertThat(session.nextBlock(64)).isNull();
        assertThat(audio.acquire(SessionLayout.AUDIO_READ)).isEqualTo(7);
    }

    @Test
    void aFullRingDropsTheNewest() {
        push(0, 0, SessionLayout.RING_FRAMES + 3);
        assertThat(session.framesDropped()).isEqualTo(3);
        assertThat(session.nextBlock(Integer.MAX_VALUE).samples()).hasSize(SessionLayout.RING_FRAMES);
        assertThat(session.nextBlock(1)).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatGoesInComesOutAsRuns(long seed) {
        Random random = new Random(seed);
        List<Long> in = new ArrayList<>();
        List<Long> out = new ArrayList<>();
        List<Long> starts = new ArrayList<>();
        long time = -5_000;
        for (int step = 0; step < 2_000; step++) {
            if (random.nextInt(10) == 0) {
                time += 1 + random.nextInt(100_000);
                starts.add(time);
            }
            int frames = 1 + random.nextInt(200);
            push(time, time * PPQ_PER_FRAME + random.nextDouble(1e-3), frames);
            for (int i = 0; i < frames; i++) {
                in.add(time++);
            }
            if (random.nextBoolean()) {
                take(out, starts, 1 + random.nextInt(400));
            }
        }
        while (take(out, starts, 1 + random.nextInt(400))) {}
        assertThat(out).isEqualTo(in);
    }

    private boolean take(List<Long> out, List<Long> starts, int most) {
        HostBlock block = session.nextBlock(most);
        if (block == null) {
            return false;
        }
        assertThat(block.samples().length).isBetween(1, most);
        assertThat(block.start().quarters() - block.firstFrame() * PPQ_PER_FRAME)
                .isBetween(-1e-9, 1e-3);
        long end = block.firstFrame() + block.samples().length;
        assertThat(starts).noneMatch(start -> start > block.firstFrame() && start < end);
        for (int i = 0; i < block.samples().length; i++) {
            assertThat(block.samples()[i]).isEqualTo(block.firstFrame() + i);
            out.add(block.firstFrame() + i);
        }
        return true;
    }
}
