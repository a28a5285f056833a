package comeback.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipBoardTest {
    private static final int SLOT = AudioSide.slot(0);

    private final AudioSide audio = new AudioSide();
    private final ClipBoard clips = audio.session().clips();

    @Test
    void writesTheFieldsWhereTheNativeSideReadsThem() {
        Clip clip = TellTale.clip(0x1_2345_6789L, 0x9_8765_4321L, 5, true, true);
        assertThat(clips.publish(clip)).isTrue();
        Map<String, Double> at = Golden.numbers("session-v3.txt");
        ByteBuffer slot = audio.memory().slice(SLOT, 128).order(audio.memory().order());
        assertThat(slot.getLong(field(at, "state"))).isEqualTo(1);
        assertThat(slot.getLong(field(at, "key"))).isEqualTo(clip.key());
        assertThat(slot.getLong(field(at, "generation"))).isEqualTo(clip.generation());
        assertThat(slot.getDouble(field(at, "anchorPpq")))
                .isEqualTo(clip.anchor().quarters());
        assertThat(slot.getDouble(field(at, "bpm"))).isEqualTo(clip.bpm());
        assertThat(slot.getLong(field(at, "anchorFrame"))).isEqualTo(clip.anchorFrame());
        assertThat(slot.getLong(field(at, "frames"))).isEqualTo(5);
        assertThat(slot.getInt(field(at, "layers"))).isEqualTo(7);
        assertThat(slot.getDouble(field(at, "sampleRate"))).isEqualTo(clip.sampleRate());
        assertThat(slot.getInt(field(at, "notes"))).isEqualTo(clip.notes().size());
        TellTale.check(audio.memory(), SLOT);
        int note = (int) slot.getLong(field(at, "notesOffset"));
        ClipNote first = clip.notes().getFirst();
        assertThat(audio.memory().getInt(note + noteField(at, "frame"))).isEqualTo(first.frame());
        assertThat(audio.memory().getInt(note + noteField(at, "lengthFrames"))).isEqualTo(first.lengthFrames());
        assertThat(audio.memory().get(note + noteField(at, "channel"))).isEqualTo((byte) first.channel());
        assertThat(audio.memory().get(note + noteField(at, "note"))).isEqualTo((byte) first.note());
        assertThat(audio.memory().get(note + noteField(at, "velocity"))).isEqualTo((byte) first.velocity());
    }

    private static int field(Map<String, Double> at, String name) {
        return at.get("ClipSlot." + name).intValue();
    }

    private static int noteField(Map<String, Double> at, String name) {
        return at.get("ClipNote." + name).intValue();
    }

    @Test
    void layersAreThoseThatTheClipHas() {
        clips.publish(TellTale.clip(1, 1, 3, false, true));
        clips.publish(TellTale.clip(2, 1, 3, true, false));
        clips.publish(TellTale.clip(3, 1, 3, false, false));
        for (int i = 0; i < 3; i++) {
            assertThat(audio.memory().getInt(AudioSide.slot(i) + ClipSlot.LAYERS))
                    .isEqualTo(new int[] {5, 3, 1}[i]);
            TellTale.check(audio.memory(), AudioSide.slot(i));
        }
    }

    @Test
    void aNewerVersionRetiresTheOlder() {
        clips.publish(TellTale.clip(7, 1, 100));
        clips.publish(TellTale.clip(8, 1, 100));
        clips.publish(TellTale.clip(7, 2, 100));
        assertThat(audio.state(0)).isEqualTo(ClipSlot.RETIRE_WHEN_SILENT);
        assertThat(audio.state(1)).isEqualTo(ClipSlot.READY);
        assertThat(audio.state(2)).isEqualTo(ClipSlot.READY);
        assertThat(clips.holds(7, 1)).isFalse();
        assertThat(clips.holds(7, 2)).isTrue();
        assertThat(clips.free()).isEqualTo(61);
        audio.block();
        assertThat(clips.free()).isEqualTo(62);
    }

    @Test
    void anOlderOrTheSameVersionChangesNothing() {
        clips.publish(TellTale.clip(7, 2, 100));
        assertThat(clips.publish(TellTale.clip(7, 1, 100))).isTrue();
        assertThat(clips.publish(TellTale.clip(7, 2, 100))).isTrue();
        assertThat(clips.free()).isEqualTo(63);
        clips.retire(7, Retirement.NOW);
        assertThat(clips.publish(TellTale.clip(7, 2, 100))).isTrue();
        assertThat(clips.holds(7, 2)).isTrue();
        assertThat(clips.free()).isEqualTo(62);
    }

    @Test
    void whatIsToGoWhenSilentMayBeToldToGoNow() {
        clips.publish(TellTale.clip(7, 1, 100));
        clips.publish(TellTale.clip(8, 1, 100));
        clips.retire(7, Retirement.WHEN_SILENT);
        assertThat(audio.state(0)).isEqualTo(ClipSlot.RETIRE_WHEN_SILENT);
        clips.retireAll(Retirement.NOW);
        assertThat(audio.state(0)).isEqualTo(ClipSlot.RETIRE_NOW);
        assertThat(audio.state(1)).isEqualTo(ClipSlot.RETIRE_NOW);
        clips.retireAll(Retirement.WHEN_SILENT);
        assertThat(audio.state(0)).isEqualTo(ClipSlot.RETIRE_NOW);
    }

    /// The audio thread looks at the slots only where it is told that one has changed.
    @Test
    void eachChangeOfASlotIsCounted() {
        assertThat(audio.clipsChanged()).as("a new engine").isTrue();
        clips.publish(TellTale.clip(7, 1, 100));
        assertThat(audio.clipsChanged()).as("published").isTrue();
        clips.publish(TellTale.clip(7, 1, 100));
        assertThat(audio.clipsChanged()).as("published already").isFalse();
        clips.retire(7, Retirement.WHEN_SILENT);
        assertThat(audio.clipsChanged()).as("to go when silent").isTrue();
        clips.retire(7, Retirement.WHEN_SILENT);
        assertThat(audio.clipsChanged()).as("told so already").isFalse();
        clips.retire(7, Retirement.NOW);
        assertThat(audio.clipsChanged()).as("to go now").isTrue();
        audio.release(SLOT, ClipSlot.FREE);
        assertThat(clips.free()).isEqualTo(64);
        assertThat(audio.clipsChanged()).as("reclaimed").isFalse();
    }

    @Test
    void aFullBoardRefusesAndLeavesAllAsItWas() {
        for (int key = 0; key < SessionLayout.CLIP_SLOTS; key++) {
            assertThat(clips.publish(TellTale.clip(key, 1, 10))).isTrue();
        }
        assertThat(clips.publish(TellTale.clip(5, 2, 10))).isFalse();
        assertThat(clips.holds(5, 1)).isTrue();
        clips.retire(9, Retirement.NOW);
        assertThat(clips.publish(TellTale.clip(5, 2, 10))).isFalse();
        audio.block();
        assertThat(clips.publish(TellTale.clip(5, 2, 10))).isTrue();
    }

    @Test
    void aFullPoolRefusesAndLeavesAllAsItWas() {
        int half = SessionLayout.POOL_BYTES / Float.BYTES / 2;
        assertThat(clips.publish(TellTale.silent(1, half))).isTrue();
        assertThat(clips.publish(TellTale.silent(2, half + 1))).isFalse();
        assertThat(clips.free()).isEqualTo(63);
        assertThat(clips.publish(TellTale.silent(3, half))).isTrue();
        clips.retireAll(Retirement.NOW);
        audio.block();
        assertThat(clips.publish(TellTale.silent(4, 2 * half))).isTrue();
    }

    @Test
    void anotherEngineFindsWhatTheFirstHasPublished() {
        clips.publish(TellTale.clip(7, 3, 1000));
        clips.publish(TellTale.clip(8, 1, 1000));
        clips.retire(8, Retirement.WHEN_SILENT);
        ClipBoard next = audio.session().clips();
        assertThat(next.holds(7, 3)).isTrue();
        assertThat(next.holds(8, 1)).isFalse();
        assertThat(next.publish(TellTale.clip(9, 1, 1000))).isTrue();
        for (int i = 0; i < 3; i++) {
            TellTale.check(audio.memory(), AudioSide.slot(i));
        }
    }

    /// Whatever is published and retired, in whatever order: what the audio thread may read never overlaps.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void roomsNeverOverlap(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 3_000; step++) {
            int key = random.nextInt(40);
            switch (random.nextInt(8)) {
                case 0 -> clips.retire(key, random.nextBoolean() ? Retirement.NOW : Retirement.WHEN_SILENT);
                case 1 -> audio.block();
                default -> clips.publish(TellTale.clip(key, step, 1 + random.nextInt(2_000)));
            }
            checkRooms();
        }
        clips.retireAll(Retirement.NOW);
        audio.block();
        assertThat(clips.free()).isEqualTo(SessionLayout.CLIP_SLOTS);
        assertThat(clips.publish(TellTale.silent(99, SessionLayout.POOL_BYTES / Float.BYTES)))
                .isTrue();
    }

    private void checkRooms() {
        List<long[]> rooms = new ArrayList<>();
        for (int i = 0; i < SessionLayout.CLIP_SLOTS; i++) {
            if (audio.state(i) != ClipSlot.FREE) {
                int slot = AudioSide.slot(i);
                long start = audio.memory().getLong(slot + ClipSlot.SAMPLES_OFFSET);
                long notes = audio.memory().getLong(slot + ClipSlot.NOTES_OFFSET);
                long end = notes + (long) audio.memory().getInt(slot + ClipSlot.NOTES) * SessionLayout.CLIP_NOTE_BYTES;
                rooms.add(new long[] {start, end});
            }
        }
        rooms.sort((a, b) -> Long.compare(a[0], b[0]));
        long last = SessionLayout.POOL;
        for (long[] room : rooms) {
            assertThat(room[0]).isGreaterThanOrEqualTo(last);
            last = room[1];
        }
        assertThat(last).isLessThanOrEqualTo(SessionLayout.BYTES);
    }
}
