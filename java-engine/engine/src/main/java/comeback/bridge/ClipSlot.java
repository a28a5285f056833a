package comeback.bridge;

import java.nio.ByteBuffer;

/// One slot of the region's clips as the engine writes it; the fields are drawn in `wire/SessionLayout.h`.
final class ClipSlot {
    static final long FREE = 0;
    static final long READY = 1;
    static final long RETIRE_WHEN_SILENT = 2;
    static final long RETIRE_NOW = 3;

    static final int KEY = 8;
    static final int GENERATION = 16;
    static final int ANCHOR_PPQ = 24;
    static final int BPM = 32;
    static final int ANCHOR_FRAME = 40;
    static final int FRAMES = 48;
    static final int SAMPLES_OFFSET = 56;
    static final int NOTES_OFFSET = 64;
    static final int NOTES = 72;
    static final int LAYERS = 76;
    static final int SAMPLE_RATE = 80;

    private static final int LEAD = 1;
    private static final int DOUBLES = 2;
    private static final int AD_LIBS = 4;

    private final Region region;
    private final int at;

    ClipSlot(Region region, int index) {
        this.region = region;
        this.at = SessionLayout.CLIPS + index * SessionLayout.CLIP_SLOT_BYTES;
    }

    long state() {
        return region.acquire(at);
    }

    /// @return whether it was `from`
    boolean change(long from, long to) {
        boolean changed = region.compareAndSet(at, from, to);
        if (changed) {
            region.raise(SessionLayout.CLIPS_CHANGED);
        }
        return changed;
    }

    long key() {
        return region.readLong(at + KEY);
    }

    long generation() {
        return region.readLong(at + GENERATION);
    }

    int samplesOffset() {
        return (int) region.readLong(at + SAMPLES_OFFSET);
    }

    /// Bytes of the pool that the slot's sound and notes take.
    long poolBytes() {
        long samples = region.readLong(at + FRAMES) * Integer.bitCount(region.readInt(at + LAYERS));
        return poolBytes(samples, region.readInt(at + NOTES));
    }

    static long poolBytes(Clip clip) {
        return poolBytes(
                (long) clip.frames() * Integer.bitCount(layers(clip)),
                clip.notes().size());
    }

    private static long poolBytes(long samples, long notes) {
        return samples * Float.BYTES + padding(samples) + notes * SessionLayout.CLIP_NOTE_BYTES;
    }

    /// Notes follow the sound at the next multiple of their size.
    private static long padding(long samples) {
        return -samples * Float.BYTES & (SessionLayout.CLIP_NOTE_BYTES - 1);
    }

    /// Fills the free slot with `clip`, its sound and notes at byte `pool` of the region, and hands it over.
    void write(Clip clip, int pool) {
        long samples = (long) clip.frames() * Integer.bitCount(layers(clip));
        int notesOffset = Math.toIntExact(pool + samples * Float.BYTES + padding(samples));
        writeSound(clip, pool);
        writeNotes(clip, notesOffset);
        ByteBuffer slot = region.part(at, SessionLayout.CLIP_SLOT_BYTES);
        slot.putLong(KEY, clip.key())
                .putLong(GENERATION, clip.generation())
                .putDouble(ANCHOR_PPQ, clip.anchor().quarters())
                .putDouble(BPM, clip.bpm())
                .putLong(ANCHOR_FRAME, clip.anchorFrame())
                .putLong(FRAMES, clip.frames())
                .putLong(SAMPLES_OFFSET, pool)
                .putLong(NOTES_OFFSET, notesOffset)
                .putInt(NOTES, clip.notes().size())
                .putInt(LAYERS, layers(clip))
                .putDouble(SAMPLE_RATE, clip.sampleRate());
        region.release(at, READY);
        region.raise(SessionLayout.CLIPS_CHANGED);
    }

    private static int layers(Clip clip) {
        return LEAD | (clip.doubles() == null ? 0 : DOUBLES) | (clip.adLibs() == null ? 0 : AD_LIBS);
    }

    private void writeSound(Clip clip, int pool) {
        int at = pool;
        for (float[] layer : new float[][] {clip.lead(), clip.doubles(), clip.adLibs()}) {
            if (layer != null) {
                region.part(at, layer.length * Float.BYTES).asFloatBuffer().put(layer);
                at += layer.length * Float.BYTES;
            }
        }
    }

    private void writeNotes(Clip clip, int offset) {
        ByteBuffer out = region.part(offset, clip.notes().size() * SessionLayout.CLIP_NOTE_BYTES);
        for (ClipNote note : clip.notes()) {
            out.putInt(note.frame())
                    .putInt(note.lengthFrames())
                    .put((byte) note.channel())
                    .put((byte) note.note())
                    .put((byte) note.velocity())
                    .put((byte) 0)
                    .putInt(0);
        }
    }
}
