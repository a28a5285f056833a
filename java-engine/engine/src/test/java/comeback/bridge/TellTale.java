package comeback.bridge;

import comeback.time.Ppq;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Clips of which every part follows from key and generation, so that a torn or overwritten one betrays itself.
final class TellTale {
    private TellTale() {}

    static Clip clip(long key, long generation, int frames) {
        return clip(key, generation, frames, (generation & 1) != 0, (generation & 2) != 0);
    }

    static Clip clip(long key, long generation, int frames, boolean doubles, boolean adLibs) {
        List<ClipNote> notes = new ArrayList<>();
        int count = 1 + (int) (generation % 5);
        for (int i = 0; i < count; i++) {
            notes.add(new ClipNote(frames * i / count, noteLength(key, generation, i), i, 60, 100));
        }
        return new Clip(
                key,
                generation,
                new Ppq(ppq(key, generation)),
                60 + generation % 100,
                frames - 1,
                48_000,
                layer(key, generation, 0, frames),
                doubles ? layer(key, generation, 1, frames) : null,
                adLibs ? layer(key, generation, 2, frames) : null,
                notes);
    }

    /// A clip without notes, which takes just its frames' room.
    static Clip silent(long key, int frames) {
        return new Clip(key, 1, Ppq.ZERO, 90, 0, 48_000, new float[frames], null, null, List.of());
    }

    /// Reads all that the slot at byte `slot` holds, as the audio thread may while it is not free.
    ///
    /// @throws AssertionError when it is not of one piece
    static void check(ByteBuffer memory, int slot) {
        long key = memory.getLong(slot + ClipSlot.KEY);
        long generation = memory.getLong(slot + ClipSlot.GENERATION);
        int frames = (int) memory.getLong(slot + ClipSlot.FRAMES);
        check(memory.getDouble(slot + ClipSlot.ANCHOR_PPQ) == ppq(key, generation), "the anchor", key, generation);
        check(memory.getDouble(slot + ClipSlot.BPM) == 60 + generation % 100, "the tempo", key, generation);
        check(memory.getLong(slot + ClipSlot.ANCHOR_FRAME) == frames - 1, "the anchor's frame", key, generation);
        int layers = memory.getInt(slot + ClipSlot.LAYERS);
        int at = (int) memory.getLong(slot + ClipSlot.SAMPLES_OFFSET);
        for (int layer = 0; layer < 3; layer++) {
            for (int i = 0; i < frames && (layers >> layer & 1) != 0; i++, at += Float.BYTES) {
                check(memory.getFloat(at) == sample(key, generation, layer, i), "the sound", key, generation);
            }
        }
        int note = (int) memory.getLong(slot + ClipSlot.NOTES_OFFSET);
        check(note >= at && note % SessionLayout.CLIP_NOTE_BYTES == 0, "the notes' place", key, generation);
        int count = memory.getInt(slot + ClipSlot.NOTES);
        check(count == 1 + generation % 5, "the notes' count", key, generation);
        for (int i = 0; i < count; i++, note += SessionLayout.CLIP_NOTE_BYTES) {
            boolean own = memory.getInt(note + 4) == noteLength(key, generation, i) && memory.get(note + 8) == i;
            check(own, "a note", key, generation);
        }
    }

    private static void check(boolean right, String what, long key, long generation) {
        if (!right) {
            throw new AssertionError(what + " of clip " + key + ", version " + generation + ", is not its own");
        }
    }

    private static float[] layer(long key, long generation, int layer, int frames) {
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = sample(key, generation, layer, i);
        }
        return samples;
    }

    private static float sample(long key, long generation, int layer, int frame) {
        return mix(key, generation, 4L * frame + layer) >>> 8;
    }

    private static double ppq(long key, long generation) {
        return mix(key, generation, -1) / 64.0;
    }

    private static int noteLength(long key, long generation, int note) {
        return 1 + (mix(key, generation, -2 - note) >>> 2);
    }

    private static int mix(long key, long generation, long place) {
        long hash = (key * 31 + generation) * 0x9E37_79B9_7F4A_7C15L + place * 0xBF58_476D_1CE4_E5B9L;
        hash ^= hash >>> 29;
        return (int) (hash * 0x94D0_49BB_1331_11EBL >>> 32);
    }
}
