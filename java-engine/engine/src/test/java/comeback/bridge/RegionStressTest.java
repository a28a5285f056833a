package comeback.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Each word of the region under two threads that race: nothing torn, lost, doubled or reused too early.
class RegionStressTest {
    private static final double PPQ_PER_FRAME = 1.0 / 32_768;

    private final AudioSide audio = new AudioSide();
    private final HostSession session = audio.session();

    @Test
    void theTransportIsNeverTorn() throws Exception {
        int writes = 300_000;
        audio.transport(derived(0));
        long[] last = new long[1];
        TwoThreads.run(
                () -> {
                    for (int n = 1; n <= writes; n++) {
                        audio.transport(derived(n));
                    }
                },
                () -> {
                    HostBlockHeader header = session.transportNow();
                    assertThat(header).isEqualTo(derived(header.firstFrame()));
                    assertThat(header.firstFrame()).isGreaterThanOrEqualTo(last[0]);
                    last[0] = header.firstFrame();
                });
        assertThat(last[0]).isEqualTo(writes);
    }

    private static HostBlockHeader derived(long n) {
        int small = (int) (n & 0xFFFF);
        return new HostBlockHeader(
                (int) n, (int) n, n, n / 2.0, n + 1, n + 2, small, small, n + 3, n / 4.0, n / 8.0, n / 16.0);
    }

    /// The producer drops what finds no room, as the audio thread does. Its clock jumps so often that there are fewer
    /// stamps than would fill the ring: they are used again and again.
    @Test
    void everyFrameArrivesOnceOrIsCounted() throws Exception {
        int frames = 3_000_000;
        long[] received = new long[1];
        long[] next = new long[1];
        audio.transport(AudioSide.clock(0, 0));
        TwoThreads.run(
                () -> {
                    for (int frame = 0; frame < frames; frame++) {
                        int time = frame + frame / 30 * 5;
                        audio.push(time, time * PPQ_PER_FRAME, PPQ_PER_FRAME, time);
                    }
                },
                () -> {
                    HostBlock block = session.nextBlock(10_000);
                    while (block != null) {
                        checkRun(block, next[0]);
                        received[0] += block.samples().length;
                        next[0] = block.firstFrame() + block.samples().length;
                        block = session.nextBlock(10_000);
                    }
                });
        assertThat(received[0] + session.framesDropped()).isEqualTo(frames);
    }

    private static void checkRun(HostBlock block, long earliest) {
        assertThat(block.firstFrame()).isGreaterThanOrEqualTo(earliest);
        assertThat(block.start().quarters()).isEqualTo(block.firstFrame() * PPQ_PER_FRAME);
        for (int i = 0; i < block.samples().length; i++) {
            if (block.samples()[i] != block.firstFrame() + i) {
                throw new AssertionError("frame " + (block.firstFrame() + i) + " sounds as " + block.samples()[i]);
            }
        }
    }

    @Test
    void everyNoteArrivesOnceInOrder() throws Exception {
        int notes = 100_000;
        long[] received = new long[1];
        TwoThreads.run(
                () -> {
                    for (int n = 0; n < notes; n++) {
                        while (!audio.note(n, n / 4.0, 1 + n % 3, n & 127, n >> 7 & 127, n & 15)) {
                            TwoThreads.giveWay();
                        }
                    }
                },
                () -> {
                    for (NoteIn note = session.nextNote(); note != null; note = session.nextNote()) {
                        int n = (int) received[0]++;
                        assertThat(note.firstFrame()).isEqualTo(n);
                        assertThat(note.at().quarters()).isEqualTo(n / 4.0);
                        assertThat(note.kind().ordinal()).isEqualTo(n % 3);
                        assertThat(note.note()).isEqualTo(n & 127);
                        assertThat(note.velocity()).isEqualTo(n >> 7 & 127);
                        assertThat(note.channel()).isEqualTo(n & 15);
                    }
                    TwoThreads.giveWay();
                });
        assertThat(received[0]).isEqualTo(notes);
    }

    /// The audio thread reads all of each clip at each block; one that is to go when silent sounds on for a while.
    @Test
    void noClipIsTornOrReusedBeforeTheAudioThreadLetsGo() throws Exception {
        int versions = 20_000;
        ClipBoard clips = session.clips();
        Random engine = new Random(1);
        Random host = new Random(2);
        TwoThreads.run(
                () -> {
                    for (int version = 1; version <= versions; version++) {
                        Clip clip = TellTale.clip(engine.nextInt(24), version, 1 + engine.nextInt(200));
                        publish(clips, clip);
                        if (engine.nextInt(4) == 0) {
                            Retirement how = engine.nextBoolean() ? Retirement.NOW : Retirement.WHEN_SILENT;
                            clips.retire(engine.nextInt(24), how);
                        }
                    }
                    clips.retireAll(Retirement.NOW);
                },
                () -> block(host));
        assertThat(clips.free()).isEqualTo(SessionLayout.CLIP_SLOTS);
    }

    /// Tries again after each block that the audio thread has done meanwhile; it may do many while this thread waits.
    private void publish(ClipBoard clips, Clip clip) throws InterruptedException {
        long done = session.blocksDone();
        int tries = 0;
        while (!clips.publish(clip)) {
            long now = session.blocksDone();
            tries += now == done ? 0 : 1;
            done = now;
            assertThat(tries).isLessThan(10_000);
            TwoThreads.giveWay();
        }
    }

    /// Whether a clip that is to go sounded at the last look.
    private boolean owes;

    private void block(Random host) {
        boolean changed = audio.clipsChanged();
        boolean looks = changed || owes;
        owes = false;
        for (int i = 0; looks && i < SessionLayout.CLIP_SLOTS; i++) {
            long state = audio.state(i);
            if (state == ClipSlot.FREE) {
                continue;
            }
            TellTale.check(audio.memory(), AudioSide.slot(i));
            boolean silent = host.nextInt(4) == 0;
            if (state == ClipSlot.RETIRE_NOW || state == ClipSlot.RETIRE_WHEN_SILENT && silent) {
                audio.release(AudioSide.slot(i), ClipSlot.FREE);
            } else {
                owes = owes || state == ClipSlot.RETIRE_WHEN_SILENT;
            }
        }
        audio.release(SessionLayout.BLOCKS_DONE, audio.acquire(SessionLayout.BLOCKS_DONE) + 1);
    }

    /// An agent's order: what it reads after a block's count is that block's or a later one's.
    @Test
    void whatABlockBroughtIsThereOnceItIsCounted() throws Exception {
        int blocks = 200_000;
        long[] seen = new long[1];
        TwoThreads.run(
                () -> {
                    for (int n = 1; n <= blocks; n++) {
                        audio.memory().putFloat(SessionLayout.PARAMETERS + 4 * Parameter.SEED.ordinal(), n);
                        audio.transport(AudioSide.clock(n, n));
                        audio.release(SessionLayout.BLOCKS_DONE, n);
                    }
                },
                () -> {
                    long done = session.blocksDone();
                    assertThat((long) session.parameter(Parameter.SEED)).isGreaterThanOrEqualTo(done);
                    if (done > 0) {
                        assertThat(session.transportNow().firstFrame()).isGreaterThanOrEqualTo(done);
                    }
                    session.settle(done);
                    seen[0] = done;
                });
        assertThat(seen[0]).isEqualTo(blocks);
        assertThat(audio.acquire(SessionLayout.BLOCKS_SETTLED)).isEqualTo(blocks);
    }
}
